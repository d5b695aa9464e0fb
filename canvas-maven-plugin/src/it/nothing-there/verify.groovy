def log = new File(basedir, 'build.log').getText('UTF-8').replace('\r\n', '\n').replace('\\', '/')
def says = { String words -> log.contains(words) }
assert says("""\
There is no canvas in src/canvas. Write one by mvn canvas:init, or as src/canvas/my-model.canvas.yaml, for example:
""")
assert says('loyalty-card: {name: Loyalty card, segments: commuters}')
assert says('There is no canvas in misnamed. The name of a canvas ends with .canvas.yaml:'
    + ' rename misnamed/doughjoe.yaml to doughjoe.canvas.yaml.')
assert says('[INFO] canvas: skipped')
// Maven 4 keeps what it built there
assert (new File(basedir, 'target').list() ?: []).every { it == 'project-local-repo' }
true
