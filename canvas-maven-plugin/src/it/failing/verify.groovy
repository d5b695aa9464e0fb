import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def times = { String words -> log.count(words) }
def says = { String words -> log.contains(words) }
def block = """\
[ERROR] error[unknown-segment]: no customer segment is called `comuters`
 --> src/canvas/doughjoe.canvas.yaml:5:48
  |
5 |   loyalty-card: {name: Loyalty card, segments: comuters, category: automated-services}
  |                                                ^^^^^^^^ not declared under `customer-segments`
  |
3 |   commuters: Morning commuters
  |   --------- the closest one
  = help: use `commuters`
  = docs: mvn canvas:explain -Dcanvas.rule=unknown-segment
"""
assert times(block) == 1
assert times('[ERROR] canvas: 2 canvases, 1 relationship checked: 2 errors\n') == 2
assert times('2 errors; to learn more: mvn canvas:explain -Dcanvas.rule=unknown-segment') >= 2
assert !says('\tat org.canvasdoc') : 'no stack trace'

def json = new JsonSlurper().parse(new File(basedir, 'target/canvas-reports/findings.json'), 'UTF-8')
assert json.summary == [canvases: 2, entries: 2, errors: 2, warnings: 0, notes: 0]
assert json.findings*.rule == ['unknown-segment', 'unreadable-file']
def finding = json.findings[0]
assert finding.file == 'src/canvas/doughjoe.canvas.yaml'
assert finding.start == [line: 5, column: 48]
assert finding.end == [line: 5, column: 56]
assert finding.fix.text == 'commuters'
assert json.findings[1].file == 'src/canvas/torn.canvas.yaml'

def site = new File(basedir, 'target/canvas-site')
assert new File(site, 'doughjoe/index.html').file
assert !new File(site, 'torn').exists()
assert !new File(site, 'doughjoe/findings.html').getText('UTF-8').contains('comuters')
assert !new File(basedir, 'target').list().any { it.endsWith('.new') || it.endsWith('.part') }
true
