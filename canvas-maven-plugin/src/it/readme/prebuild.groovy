def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def block = { language -> (readme =~ /(?ms)^```${language}\n(.*?)^```$/)[0][1] }
def pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('</project>', block('xml') + '</project>'), 'UTF-8')
def canvas = new File(basedir, 'src/canvas/doughjoe.canvas.yaml')
canvas.parentFile.mkdirs()
canvas.setText(block('yaml'), 'UTF-8')
true
