def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def block = { language -> (readme =~ /(?ms)^```${language}\n(.*?)^```$/)[0][1] }
def pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('</project>', block('xml') + '</project>'), 'UTF-8')
def canvas = new File(basedir, 'src/canvas/doughjoe.canvas.yaml')
canvas.parentFile.mkdirs()
canvas.setText(block('yaml'), 'UTF-8')

// The example, at the root of a repository of its own: its paths are then those of the README.
new File(basedir, '.git').mkdir()
def example = new File(basedir, '../../../../example-site/src/canvas').canonicalFile
example.eachFileRecurse(groovy.io.FileType.FILES) {
  def copy = new File(basedir, "example-site/src/canvas/${example.toPath().relativize(it.toPath())}")
  copy.parentFile.mkdirs()
  copy.bytes = it.bytes
}
true
