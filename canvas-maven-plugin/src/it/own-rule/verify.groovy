import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def says = { String words -> log.contains(words) }
def shop = new File(basedir, 'shop')

// the level is the one of rules.yaml
assert says("""\
[ERROR] error[unowned-relationship]: nobody answers for relationship `loyalty-card`
""")
assert says("""\
  |
6 |   loyalty-card: {name: Loyalty card, category: automated-services}
  |   ^^^^^^^^^^^^ whose is it?
  = help: name an `owner`
  = docs: mvn canvas:explain -Dcanvas.rule=unowned-relationship
""")
assert says('canvas: 1 canvas, 3 relationships checked: 1 error')
assert !says('nobody answers for relationship `counter-chat`')

// what is allowed is listed all the same, and not counted
def json = new JsonSlurper().parse(new File(shop, 'target/canvas-reports/findings.json'), 'UTF-8')
assert json.summary == [canvases: 1, entries: 4, errors: 1, warnings: 0, notes: 0]
def own = json.findings.findAll { it.rule == 'unowned-relationship' }
assert own*.entry == ['loyalty-card', 'shelf']
assert own*.severity == ['error', 'error']
assert own[0].start == [line: 6, column: 3]
assert own[0].allowed == null
assert own[1].allowed.because == 'It is whoever passes by.'

def page = new File(shop, 'target/canvas-site/doughjoe/findings.html').getText('UTF-8')
assert page.contains('unowned-relationship')
assert page.contains('It is whoever passes by.')

// the command that the finding recommends works
assert log =~ /(?m)^\[INFO\] unowned-relationship$/
true
