def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def shows = { String pattern -> (log =~ pattern).find() }
def says = { String words -> log.contains(words) }
assert says('canvas: 1 canvas, 1 relationship checked: ')
assert shows(/files written, in .* s .*: open target.canvas-site.index\.html/)
assert new File(basedir, 'target/canvas-reports/findings.json').file
assert new File(basedir, 'target/canvas-site/index.html').getText('UTF-8').contains('The DoughJoe')
assert says('A customer segment is named that is not declared.')
assert shows(/findings accepted into src.canvas.baseline\.yaml/)
// the help comes from the descriptor: each goal, and with -Ddetail each parameter
['canvas:explain', 'canvas:help', 'canvas:site', 'canvas:validate'].each { assert says(it) }
['canvas.failOn', 'canvas.outputDirectory', 'canvas.rule'].each { assert says(it) }
// what the README shows of the example is what is said, and is all that is said
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def findings = (readme =~ /(?ms)^```text\n(.*?)^```$/)[0][1].split('\n\n')
assert findings.size() == 2
findings.each { assert says(it.trim() + '\n') }
assert shows(/canvas: \d+ canvases, \d+ relationships checked: 1 error, 1 note\b/)
true
