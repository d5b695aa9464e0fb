def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def text = { String path -> new File(basedir, path).getText('UTF-8') }

// what was shown is what was made
assert log.contains('[INFO] -customer-relationship:\n')
assert log.contains('[INFO] +customer-relationships:\n')
assert log.contains('[INFO] canvas: 3 findings would be fixed in 1 file\n')
assert text('target/canvas-reports/fixes.patch').contains(
    '+  loyalty-card: {name: Loyalty card, segments: commuters, category: automated-services}\n')
assert text('src/canvas/doughjoe.canvas.yaml') == '''\
name: The DoughJoe # open since 2019
customer-segments: {commuters: Morning commuters}
customer-relationships:
  loyalty-card: {name: Loyalty card, segments: commuters, category: automated-services}
'''
assert log.contains(
    '[INFO] canvas: 3 findings fixed in 1 file; 1 canvas, 1 relationship checked: no findings\n')

// a second time there is nothing to do
assert log.contains(
    '[INFO] canvas: nothing to fix; 1 canvas, 1 relationship checked: no findings\n')
true
