def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def text = { String path -> new File(basedir, path).getText('UTF-8').replace('\r\n', '\n') }

// where, and what to do; a file that is no YAML is the business of another goal
assert log.contains('src/canvas/doughjoe.canvas.yaml:3: from this line on it is not in the canonical layout\n')
assert log.contains('1 file is not in the canonical layout; to bring it there: mvn canvas:format')
assert (log =~ /\[INFO\] \S*src\/canvas\/torn\.canvas\.yaml stays as it is: it cannot be read\n/).find()

// what was shown is what was made
assert log.contains('[INFO] canvas: 1 of 2 files would be formatted\n')
assert text('target/canvas-reports/format.patch').contains('+name: The DoughJoe # open since 2019\n')
assert log.contains('[INFO] canvas: 1 of 2 files formatted\n')
assert text('src/canvas/doughjoe.canvas.yaml') == '''\
# The DoughJoe's model

name: The DoughJoe # open since 2019
customer-segments:
  # before nine
  commuters: Morning commuters
customer-relationships:
  loyalty-card: {name: Loyalty card, segments: commuters, category: automated-services}
'''
assert text('src/canvas/torn.canvas.yaml') == 'name: ['

// and then accepted
assert log.contains('[INFO] canvas: 1 file is in the canonical layout\n')
true
