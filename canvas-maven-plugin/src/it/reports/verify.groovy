import groovy.json.JsonSlurper

def files = { String folder -> new File(basedir, folder).list()?.sort()?.toList() }
assert files('target/canvas-reports') == [
  'TEST-canvas.xml', 'checkstyle-result.xml', 'findings.json', 'findings.md', 'findings.rdjson',
  'findings.sarif', 'gl-code-quality.json', 'summary.md'
]
def sarif = new JsonSlurper().parse(new File(basedir, 'target/canvas-reports/findings.sarif'), 'UTF-8')
def run = sarif.runs[0]
assert run.tool.driver.semanticVersion ==~ /\d+\.\d+\.\d+.*/
assert run.automationDetails.id == 'canvas/reports/'
def places = run.results.collect { it.locations[0].physicalLocation.artifactLocation.uri }
assert places.unique() == ['src/canvas/doughjoe.canvas.yaml', 'src/canvas/torn.canvas.yaml']

// once, in the run on GitHub, each at the start of its line
def annotations = new File(basedir, 'build.log').readLines('UTF-8').findAll { it.contains('::') && it.contains('title=') }
def at = 'file=src/canvas/doughjoe.canvas.yaml,line=5,endLine=5'
assert annotations.size() == 4
assert annotations[0] == "::error ${at},col=49,endColumn=57,title=unknown-segment::no customer segment is called `comuters`; use `commuters`"
assert annotations[1].startsWith("::error ${at},col=59,endColumn=76,title=unknown-segment::no customer segment is called `100%25, ::error::`")
assert annotations[2].startsWith('::error file=src/canvas/torn.canvas.yaml,line=2,')
assert annotations[3].startsWith("::notice ${at},")
assert files('target/github') == null
def summary = new File(basedir, 'step-summary.md').getText('UTF-8')
assert summary.contains('### Canvas: 3 errors, 1 note\n')
assert summary == new File(basedir, 'target/canvas-reports/summary.md').getText('UTF-8')

assert files('target/jenkins') == ['TEST-canvas.xml', 'checkstyle-result.xml']
assert files('target/off') == null
true
