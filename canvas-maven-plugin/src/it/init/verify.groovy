def text = { String path -> new File(basedir, path).getText('UTF-8').replace('\r\n', '\n') }
def log = text('build.log').replace('\\', '/')
assert log.contains('\n\nmvn canvas:validate\nmvn canvas:site\n')
assert log.contains('canvas: put the plugin into pom.xml\n')
assert log.contains(': 1 canvas, 2 relationships checked: no findings\n')
assert log.contains(': open target/canvas-site/index.html')
assert text('src/canvas/cafe-more.canvas.yaml').contains('\nname: Café & more\n')
assert text('src/canvas/rules.yaml').contains('\nprofile: review\n')
assert text('.gitlab-ci.yml').contains('    - mvn -B -ntp canvas:site\n')
def added = text('pom.xml') - text('pom.xml.before').replace('</project>\n', '')
assert added.startsWith('\n  <build>\n    <plugins>\n      <plugin>\n') || added.startsWith('  <build>\n')
assert new File(basedir, 'target/canvas-site/index.html').getText('UTF-8').contains('Café &amp; more')
true
