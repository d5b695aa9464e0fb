package org.canvasdoc.plugin.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.plugin.site.Site;
import org.canvasdoc.plugin.site.SiteException;
import org.canvasdoc.plugin.site.SitePages;
import org.canvasdoc.read.FolderFiles;

/** Keeps the site as it is now, and makes the files of it that somebody asks for. */
final class Studio implements AutoCloseable {
  private static final int PAGES_KEPT = 200;

  private final Reading reading;
  private final Supplier<Site> sites;
  private final List<Path> looks;
  private final Map<String, byte[]> good =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > PAGES_KEPT;
        }
      };
  private final List<Site> retired = new ArrayList<>();
  private Site site;
  private Edition edition = new Edition(0, List.of(), null, "", 0);
  private boolean open = true;

  /**
   * Makes nothing yet.
   *
   * @param looks folders of templates, styles and words; where they change, a new site is made
   */
  Studio(Reading reading, Supplier<Site> sites, List<Path> looks) {
    this.reading = reading;
    this.sites = sites;
    this.looks = looks;
    this.site = sites.get();
  }

  /** Makes the next edition; to be called by one thread at a time. */
  Edition refresh(Set<Path> changed) {
    Edition before = edition();
    int look = before.look() + (changesLooks(changed) ? 1 : 0);
    List<CanvasProject> projects = before.projects();
    SitePages pages = before.pages();
    String problem = "";
    try {
      if (changes(changed, looks)) {
        Site next = sites.get();
        retire(site);
        site = next;
      }
      projects = reading.read();
      pages = site.pages(projects, reading.since());
    } catch (IOException | RuntimeException failed) {
      problem = said(failed);
    }
    Edition next = new Edition(before.number() + 1, projects, pages, problem, look);
    publish(next);
    return next;
  }

  /** Lets a site be, whose last pages may still be served; it ends with all. */
  private void retire(Site old) {
    retired.add(old);
    if (retired.size() > 2) {
      retired.remove(0).close();
    }
  }

  private synchronized void publish(Edition next) {
    edition = next;
    notifyAll();
  }

  /** Whether pages may look different though they hold the same. */
  private boolean changesLooks(Set<Path> changed) {
    for (Path each : changed) {
      if (!FolderFiles.isText(each.toString())) {
        return true;
      }
    }
    return changes(changed, looks);
  }

  private static boolean changes(Set<Path> changed, List<Path> folders) {
    for (Path each : changed) {
      for (Path folder : folders) {
        if (each.startsWith(folder)) {
          return true;
        }
      }
    }
    return false;
  }

  synchronized Edition edition() {
    return edition;
  }

  /** Waits for an edition after the one of this number; empty where none came in time. */
  synchronized Optional<Edition> after(long number, long millis) throws InterruptedException {
    if (open && edition.number() <= number) {
      wait(millis);
    }
    return edition.number() > number ? Optional.of(edition) : Optional.empty();
  }

  synchronized boolean isOpen() {
    return open;
  }

  /** A file of the newest edition; what cannot be made is served as it was when it could. */
  Served file(String path) {
    Edition now = edition();
    Served known = now.served().get(path);
    if (known != null) {
      return known;
    }
    Served made = make(now, path);
    if (path.endsWith(".html") && now.served().size() < PAGES_KEPT) {
      now.served().put(path, made);
    }
    return made;
  }

  private Served make(Edition now, String path) {
    SitePages pages = now.pages();
    try {
      Optional<byte[]> bytes = pages == null ? Optional.empty() : pages.file(path);
      if (bytes.isPresent()) {
        keep(path, bytes.get());
        return Served.of(200, bytes.get(), now.look(), now.problem());
      }
      Optional<byte[]> none = pages == null ? Optional.empty() : pages.file("404.html");
      String problem = now.problem();
      return none.isPresent()
          ? Served.of(404, none.get(), now.look(), problem)
          : Served.of(500, plain(problem), now.look(), problem);
    } catch (IOException | RuntimeException failed) {
      Optional<byte[]> last = kept(path);
      String problem = said(failed);
      return last.isPresent()
          ? Served.of(200, last.get(), now.look(), problem)
          : Served.of(500, plain(problem), now.look(), problem);
    }
  }

  private void keep(String path, byte[] bytes) {
    if (path.endsWith(".html")) {
      synchronized (good) {
        good.put(path, bytes);
      }
    }
  }

  private Optional<byte[]> kept(String path) {
    synchronized (good) {
      return Optional.ofNullable(good.get(path));
    }
  }

  /** What to serve where there was never a page: the problem, and what brings the next one. */
  private static byte[] plain(String problem) {
    String text = problem.replace("&", "&amp;").replace("<", "&lt;");
    return ("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<title>canvas:serve</title>\n</head>\n<body>\n<h1>canvas:serve</h1>\n<p>"
            + text
            + "</p>\n</body>\n</html>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String said(Exception failed) {
    String message = failed.getMessage();
    if (failed instanceof NoSuchFileException) {
      return "the folder " + message + " is not there any more; what is shown is what it held last";
    }
    return failed instanceof SiteException && message != null ? message : failed.toString();
  }

  /** Wakes whoever waits for an edition: there will be none. */
  @Override
  public void close() {
    synchronized (this) {
      open = false;
      notifyAll();
    }
    site.close();
    retired.forEach(Site::close);
  }
}
