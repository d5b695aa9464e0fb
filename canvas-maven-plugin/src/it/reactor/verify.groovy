import groovy.io.FileType

def log = new File(basedir, 'build.log').getText('UTF-8').replace('\\', '/')
def lines = { Closure test -> log.readLines().count(test) }
def says = { String words -> log.contains(words) }
def site = { path -> new File(basedir, path + '/canvas-site/index.html') }
def opened = { path -> lines { it.endsWith(': open ' + path + '/canvas-site/index.html') } }
def files = { File folder ->
  def all = [:]
  folder.eachFileRecurse(FileType.FILES) { all[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeBase64().toString() }
  all
}
// Maven 4 keeps there what it built
def none = { path -> (new File(basedir, path).list() ?: []).every { it == 'project-local-repo' } }
def holders = ['coffee', 'tea', 'wine/red']

// from the root all of them are in one site, each under its module; -T 2 changes nothing
['from-root', 'root-at-once'].each {
  assert opened(it) == 1 : it
  def index = site(it).getText('UTF-8')
  assert index.contains('All teams')
  ['coffee/coffee', 'tea/tea', 'wine/red/tea'].each { id ->
    assert index.contains('href="' + id + '/index.html"') : id
    assert new File(basedir, 'from-root/canvas-site/' + id + '/index.html').file : id
  }
  holders.each { holder -> assert none(holder + '/' + it) : holder }
}
assert lines { it.contains('canvas: 3 canvases, 3 relationships checked: no findings; ') } == 3
assert files(new File(basedir, 'from-root/canvas-site')) == files(new File(basedir, 'root-at-once/canvas-site'))
assert new File(basedir, 'from-root/canvas-reports/findings.json').file

// some modules, from the root: those are gathered
assert opened('from-two') == 1
assert site('from-two').getText('UTF-8').contains('href="tea/tea/index.html"')
assert !site('from-two').getText('UTF-8').contains('wine/red')

// one module alone
assert opened('from-module') == 1
assert site('tea/from-module').getText('UTF-8').contains('The tea team')
assert !site('coffee/from-module').exists()

// bound to a phase each has its own; the eight without a canvas say one line each, in each run
holders.each {
  ['bound', 'at-once'].each { run -> assert opened(it + '/' + run) == 1 : it + run }
  assert files(new File(basedir, it + '/bound/canvas-site')) == files(new File(basedir, it + '/at-once/canvas-site')) : it
}
assert files(new File(basedir, 'tea/from-module/canvas-site')) == files(new File(basedir, 'tea/bound/canvas-site'))
['bound', 'at-once'].each { assert none(it) : it }
assert lines { it == '[INFO] canvas: none in src/canvas' } == 2
assert lines { it == '[INFO] canvas: none in tools/src/canvas' } == 2
assert lines { it.startsWith('[INFO] canvas: none in ') } == 16
assert !says('[ERROR]')

// folders that were named
assert new File(basedir, 'public/tea/tea/index.html').file
assert new File(basedir, 'reports/findings.json').file
true
