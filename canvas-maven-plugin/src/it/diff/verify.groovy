def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace('\\', '/')
assert (log =~ /canvas: the work tree compared with [0-9a-f]{10}, main\n/).find()
assert (log =~ /canvas: the work tree compared with [0-9a-f]{10}, the merge-base with main\n/).find()
assert (log =~ /breaking\[segment-abandoned\]/).find()
assert (log =~ /1 change is breaking\. Where that is meant, accept it: mvn canvas:accept /).find()
assert log.contains('canvas: 1 change is accepted into src/canvas/accepted.yaml; commit it\n')

def reports = new File(basedir, 'target/canvas-reports')
def comment = new File(reports, 'changes.md').getText('UTF-8')
assert comment.contains('The counter') && comment.contains('nobody\\-came') || comment.contains('nobody-came')
['changes.json', 'changes.sarif', 'canvas-diff.html'].each { assert new File(reports, it).length() > 0 }
true
