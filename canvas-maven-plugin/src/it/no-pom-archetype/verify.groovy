def text = { String path -> new File(basedir, path).getText('UTF-8').replace('\r\n', '\n') }
assert text('build.log').contains(': 1 canvas, 2 relationships checked: no findings\n')
// to the byte what canvas:init writes
assert text('Shop_1.2/src/canvas/my-model.canvas.yaml') ==
    text('src/canvas/shop-1-2.canvas.yaml')
def made = []
new File(basedir, 'Shop_1.2').eachFileRecurse(groovy.io.FileType.FILES) { made << it.name }
assert made.findAll { it != 'findings.json' }.sort() == ['my-model.canvas.yaml', 'pom.xml']
true
