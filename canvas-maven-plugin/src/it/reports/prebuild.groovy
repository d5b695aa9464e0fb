// The root of a repository of its own: paths are then the same wherever the tests run.
new File(basedir, '.git').mkdir()
true
