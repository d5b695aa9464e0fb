def log = new File(basedir, 'build.log').getText('UTF-8').replace('\\', '/')
def lines = { Closure test -> log.readLines().count(test) }
def says = { String words -> log.contains(words) }
def site = { path -> new File(basedir, path + '/canvas-site/index.html') }
def opened = { path -> lines { it.endsWith(': open ' + path + '/canvas-site/index.html') } }

['coffee/from-root', 'tea/from-root', 'coffee/from-two', 'tea/from-two', 'coffee/bound', 'tea/bound'].each {
  assert site(it).file : it
  assert opened(it) == 1 : it
}
assert site('tea/from-module').file
assert opened('from-module') == 1
assert !site('coffee/from-module').exists()
['from-root', 'from-two', 'bound'].each {
  assert !new File(basedir, it).exists()
  assert !new File(basedir, 'tools/' + it).exists()
}

// bound to a phase, the two without a canvas say one line each; from the root they say none
assert lines { it == '[INFO] canvas: none in src/canvas' } == 1
assert lines { it == '[INFO] canvas: none in tools/src/canvas' } == 1
assert !says('[ERROR]')

// the same site, whichever way it is made
assert site('tea/from-root').getText('UTF-8').contains('The tea team')
assert site('tea/from-root').getText('UTF-8') == site('tea/bound').getText('UTF-8')
assert site('tea/from-root').getText('UTF-8') == site('tea/from-module').getText('UTF-8')

// one folder that was named, a part of it for each
assert new File(basedir, 'public/coffee/index.html').file
assert new File(basedir, 'public/tea/index.html').file
true
