def log = new File(basedir, 'build.log').getText('UTF-8')
def times = { String words -> log.count(words) }
def says = { String words -> log.contains(words) }
def place = ' --> src/canvas/doughjoe.canvas.yaml:5:69'
assert times('[WARNING] warning[other-name]: ') == 2
assert times(place) == 2
assert times('[INFO] canvas: 1 canvas, 1 relationship checked: 1 warning') == 1
assert times('[ERROR] canvas: 1 canvas, 1 relationship checked: 1 warning') == 1
assert says('1 warning; to learn more: mvn canvas:explain -Dcanvas.rule=other-name')

// never: what could be read is rendered
assert says('[INFO] canvas: 2 canvases, 1 relationship checked: 2 errors; ')
assert says(' --> broken/doughjoe.canvas.yaml:5:48')
assert new File(basedir, 'target/canvas-site/doughjoe/index.html').file
assert !new File(basedir, 'target/canvas-site/torn').exists()

assert says('canvas.failOn cannot be `sometimes`; it is one of error, warning, note, never')
true
