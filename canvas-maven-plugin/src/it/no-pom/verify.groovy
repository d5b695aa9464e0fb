def log = new File(basedir, 'build.log').getText('UTF-8').replace('\\', '/')
def says = { String words -> log.contains(words) }
assert says(': open target/canvas-site/index.html')
def page = new File(basedir, 'target/canvas-site/index.html').getText('UTF-8')
assert page.contains('The DoughJoe')
assert page.contains('Business models')
assert new File(basedir, 'target/canvas-reports/findings.json').file
assert says(': open public/index.html')
assert new File(basedir, 'public/canvas/doughjoe/index.html').file
assert !basedir.list().any { it.contains('project.basedir') }
true
