def log = new File(basedir, 'build.log').getText('UTF-8').replace('\\', '/')
assert (log =~ /There is no canvas in src.canvas. Write one by mvn org.canvasdoc:canvas-maven-plugin:[^:]+:init, or as src.canvas.my-model.canvas.yaml/).find()
assert !new File(basedir, 'target').exists()
true
