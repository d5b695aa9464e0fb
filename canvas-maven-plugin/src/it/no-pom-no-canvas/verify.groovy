def log = new File(basedir, 'build.log').getText('UTF-8').replace('\\', '/')
def says = { String words -> log.contains(words) }
assert says('There is no canvas in src/canvas. Write one as src/canvas/my-model.canvas.yaml')
assert !new File(basedir, 'target').exists()
true
