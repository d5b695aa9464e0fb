def log = new File(basedir, 'build.log').getText('UTF-8').replace('\\', '/')
def times = { String words -> log.count(words) }
def says = { String words -> log.contains(words) }
assert says(' --> models/doughjoe.canvas.yaml:5:48')
assert says(': open ' + new File(basedir, 'built/canvas-site/index.html').path.replace('\\', '/'))
assert new File(basedir, 'built/canvas-site/doughjoe/index.html').file
assert new File(basedir, 'built/canvas-reports/findings.json').getText('UTF-8').contains('"models/doughjoe.canvas.yaml"')
assert !new File(basedir, 'project/target').exists()
// the POM beats -D, so the last run finds what the first found
assert times(' --> models/doughjoe.canvas.yaml:5:48') == 2
true
