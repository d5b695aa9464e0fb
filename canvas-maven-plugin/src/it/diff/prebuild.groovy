// a repository of its own, with a change on a branch
def git = { String... words ->
  def command = ['git', '-c', 'user.name=Author', '-c', 'user.email=author@example.org'] + words.toList()
  def process = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true).start()
  def said = process.inputStream.text
  assert process.waitFor() == 0 : said
}
git('init', '-q', '-b', 'main')
git('add', 'src', 'pom.xml')
git('commit', '-q', '-m', 'first')
git('checkout', '-q', '-b', 'change')
def canvas = new File(basedir, 'src/canvas/shop.canvas.yaml')
canvas.setText(canvas.getText('UTF-8').readLines().findAll { !it.contains('counter') }.join('\n') + '\n', 'UTF-8')
git('commit', '-q', '-a', '-m', 'without the counter')
true
