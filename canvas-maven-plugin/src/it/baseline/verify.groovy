def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace('\\', '/')
def found = (log =~ /(\d+) findings accepted into src\/canvas\/baseline\.yaml\n/)
assert found.find()
def count = found.group(1)
assert log.contains(
    "[INFO] canvas: 1 canvas, 1 relationship checked: nothing new, ${count} in the baseline\n")

// each is there to be read in a review, and is shown
def baseline = new File(basedir, 'src/canvas/baseline.yaml').getText('UTF-8')
assert baseline.count('\n  rule: ') == count.toInteger()
assert baseline.contains('  rule: other-name\n  canvas: doughjoe\n')
def page = new File(basedir, 'target/canvas-site/doughjoe/findings.html').getText('UTF-8')
assert page.contains('it is in the baseline')

// what the stricter profile finds beyond it is new; nobody accepts it by the way
assert (log =~ /ERROR\] canvas: 1 canvas, 1 relationship checked: 1 note, ${count} in the baseline/).find()
assert (log =~ /baseline\.yaml is there already; written anew it would accept 1 finding more and 0 fewer/).find()
true
