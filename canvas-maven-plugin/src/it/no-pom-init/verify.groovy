def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace('\\', '/')
def shows = { String pattern -> (log =~ pattern).find() }
assert shows('wrote src/canvas/shop.canvas.yaml: ')
// what comes next can be typed as it stands
assert shows(/\n\nmvn org.canvasdoc:canvas-maven-plugin:[^: ]+:validate\nmvn org.canvasdoc:canvas-maven-plugin:[^: ]+:site\n/)
assert shows(': 1 canvas, 2 relationships checked: no findings; .*: open target/canvas-site/index.html')
assert shows('Nothing was written. src/canvas/shop.canvas.yaml is there already: ')
assert new File(basedir, 'src/canvas').list() == ['shop.canvas.yaml']
assert new File(basedir, 'target/canvas.schema.json').file
assert !new File(basedir, 'pom.xml').exists()
true
