def site = new File(basedir, 'target/site')
def reports = new File(site, 'project-reports.html').getText('UTF-8')
assert reports.contains('href="canvas/index.html"')
assert reports.contains('Business model canvases')
def index = new File(site, 'canvas/index.html').getText('UTF-8')
assert index.contains('The DoughJoe')
assert index.contains('The bakery')
// what the POM configures of the report holds
site.eachFileRecurse(groovy.io.FileType.FILES) { assert !it.getText('UTF-8').contains('1,234.56') }
assert new File(site, 'canvas/doughjoe/customer-relationships/loyalty-card.html').file
// beside it there is nothing: neither another site of ours, nor a report of a module without canvases
assert !new File(basedir, 'target/canvas-site').exists()
assert !new File(basedir, 'without/target/site/canvas').exists()
true
