def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n')
def says = { String words -> log.contains(words) }
assert !says('[INFO]')
assert says("""\
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
""")
assert says('[ERROR] canvas: 1 canvas, 1 relationship checked: 1 error')
assert new File(basedir, 'target/canvas-site/index.html').file
true
