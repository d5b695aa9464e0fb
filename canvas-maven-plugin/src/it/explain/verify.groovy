def log = new File(basedir, 'build.log').getText('UTF-8')
def shows = { String pattern -> (log =~ pattern).find() }
def says = { String words -> log.contains(words) }
assert says('[INFO] The rules; -Dcanvas.rule=<id> explains one:')
assert shows(/(?m)^  unknown-segment +A customer segment is named that is not declared\.$/)
assert says('There is no rule unknown-segmnet; do you mean unknown-segment?')
def goals = ['accept', 'baseline', 'diff', 'explain', 'fix', 'format', 'format-check', 'help', 'init', 'report', 'schema',
    'serve', 'site', 'validate']
assert says("This plugin has ${goals.size()} goals:")
goals.each { assert shows(/(?m)^canvas:${it}$/) }
assert says('[INFO] canvas: the schema is in target/canvas.schema.json')
assert says('# yaml-language-server: $schema=../../target/canvas.schema.json')
assert new File(basedir, 'target/canvas.schema.json').getText('UTF-8').contains('json-schema.org/draft-07/schema#')
true
