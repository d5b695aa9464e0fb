package org.canvasdoc.plugin.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.canvasdoc.diagnostic.Closest;
import org.jspecify.annotations.Nullable;

/**
 * A team's own folder of templates, styles and words: a file in it stands in for ours of the same
 * name, and all others stay. It has the shape of our own folder.
 */
final class Theme {
  /** A style that comes behind ours, the one file that has no counterpart. */
  static final String STYLE = "assets/extra.css";

  private static final List<String> FOLDERS = List.of("templates/", "assets/", "words/");

  private final @Nullable Path folder;
  private final Map<String, Path> files = new TreeMap<>();

  /**
   * Looks at what is there.
   *
   * @throws SiteException where a file stands in for nothing
   */
  Theme(@Nullable Path folder) {
    this.folder = folder;
    if (folder == null) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new SiteException("canvas.theme: there is no folder " + folder);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          if (!isKnown(name)) {
            throw new SiteException("canvas.theme: " + unknown(name));
          }
          files.put(name, file);
        }
      }
    } catch (IOException error) {
      throw new SiteException("canvas.theme cannot be read: " + error, error);
    }
  }

  private static boolean isKnown(String name) {
    boolean placed = false;
    for (String each : FOLDERS) {
      placed |= name.startsWith(each);
    }
    return name.equals(STYLE) || placed && Theme.class.getResource(name) != null;
  }

  private static String unknown(String name) {
    Set<String> known = new TreeSet<>(Set.of(STYLE));
    for (String each : FOLDERS) {
      known.addAll(names(each));
    }
    Optional<String> closest = Closest.to(name, known);
    return "`"
        + name
        + "` stands in for nothing"
        + (closest.isPresent() ? ": did you mean `" + closest.get() + "`?" : ".")
        + " A theme may hold "
        + String.join(", ", known);
  }

  /** The files of one of our own folders; looked for only where something is wrong. */
  private static Set<String> names(String folder) {
    Set<String> names = new TreeSet<>();
    URL url = Theme.class.getResource(folder);
    try {
      URLConnection found = url == null ? null : url.openConnection();
      if (found instanceof JarURLConnection jar) {
        String prefix = jar.getEntryName();
        jar.getJarFile().stream()
            .filter(each -> each.getName().startsWith(prefix) && !each.isDirectory())
            .forEach(each -> names.add(folder + each.getName().substring(prefix.length())));
      } else if (url != null && url.getProtocol().equals("file")) {
        String[] there = new File(url.getPath()).list();
        for (String each : there == null ? new String[0] : there) {
          names.add(folder + each);
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      return names;
    }
    return names;
  }

  boolean hasStyle() {
    return files.containsKey(STYLE);
  }

  /** The file that stands in for one of ours; null where none does. */
  @Nullable Path file(String name) {
    return files.get(name);
  }

  /** Templates, the team's before ours. */
  TemplateLoader templates() throws IOException {
    TemplateLoader ours = new ClassTemplateLoader(Templates.class, "templates");
    Path own = folder == null ? null : folder.resolve("templates");
    if (own == null || !Files.isDirectory(own)) {
      return ours;
    }
    return new MultiTemplateLoader(
        new TemplateLoader[] {new FileTemplateLoader(own.toFile()), ours});
  }

  /** Where a template is, in words, and what to do about a mistake in it. */
  String remedy(String template) {
    Path own = files.get("templates/" + template);
    return own == null ? "" : "; correct " + own + ", or remove it to have the built-in one";
  }

  /**
   * The words of a language, the team's in the place of ours.
   *
   * @throws SiteException where a key means nothing
   */
  Words words(String language, Words ours) {
    String name = "words/" + language + ".properties";
    Path file = files.get(name);
    if (file == null) {
      return ours;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException error) {
      throw new SiteException("canvas.theme: " + name + " cannot be read: " + error, error);
    }
    Set<String> known = new TreeSet<>(ours.all().keySet());
    known.addAll(Words.of("de").all().keySet()); // and those of the model, which English has not
    Map<String, String> own = new HashMap<>();
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      boolean open = key.startsWith("field.") || key.startsWith("word.");
      if (!open && !known.contains(key)) {
        Optional<String> closest = Closest.to(key, known);
        throw new SiteException(
            "canvas.theme: "
                + name
                + " has the key `"
                + key
                + "`, which the site never asks for"
                + (closest.isPresent() ? ": did you mean `" + closest.get() + "`?" : ""));
      }
      own.put(key, properties.getProperty(key));
    }
    return ours.under(own);
  }
}
