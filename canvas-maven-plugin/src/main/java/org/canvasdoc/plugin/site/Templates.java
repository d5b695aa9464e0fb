package org.canvasdoc.plugin.site;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page record into HTML. Every value is escaped where it is put in; a template can neither
 * make objects nor reach beyond the record.
 */
final class Templates {
  private static final Version LEVEL = Configuration.VERSION_2_3_34;

  private final Views views = new Views();
  private final Configuration configuration;
  private final TemplateHashModel words;
  private final Theme theme;

  Templates(Theme theme, Words words) throws IOException {
    this(theme.templates(), words, theme);
  }

  /** Takes templates from elsewhere, for a test. */
  Templates(TemplateLoader loader, Words words) {
    this(loader, words, new Theme(null));
  }

  private Templates(TemplateLoader loader, Words words, Theme theme) {
    this.theme = theme;
    this.words = new Texts(words.all());
    configuration = new Configuration(LEVEL);
    configuration.setObjectWrapper(views);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  /** Reads what the pages of a canvas are made with, before two threads would both do so. */
  Templates ready() {
    for (String name : List.of("layout", "parts", "canvas", "entry", "block", "relationships")) {
      template(name + ".ftlh");
    }
    return this;
  }

  private Template template(String file) {
    try {
      return configuration.getTemplate(file);
    } catch (ParseException e) {
      throw error(e.getTemplateName(), file, e.getLineNumber(), e.getEditorMessage(), e);
    } catch (IOException e) {
      throw new SiteException("template " + file + ": " + e.getMessage(), e);
    }
  }

  private SiteException error(
      @Nullable String where,
      String file,
      @Nullable Integer line,
      @Nullable String message,
      Exception cause) {
    String said = message == null ? "failed" : message.lines().findFirst().orElse("failed");
    String name = where == null ? file : where;
    return new SiteException(
        "template " + name + ", line " + line + ": " + said + theme.remedy(name), cause);
  }

  /** Renders {@code page} by the template of this name, as UTF-8. */
  byte[] render(String name, Object page) {
    String file = name + ".ftlh";
    try {
      Root root = new Root(views.wrap(page), words);
      PageBytes out = new PageBytes();
      template(file).process(root, out);
      return out.bytes();
    } catch (TemplateException e) {
      String message = e.getMessageWithoutStackTop();
      throw error(e.getTemplateSourceName(), file, e.getLineNumber(), message, e);
    } catch (IOException e) {
      throw new SiteException("template " + file + ": " + e.getMessage(), e);
    }
  }

  /** What a template can name: the page, and the words. */
  private record Root(@Nullable TemplateModel page, TemplateHashModel words)
      implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) {
      return key.equals("page") ? page : key.equals("w") ? words : null;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** The words, each wrapped once. */
  private static final class Texts implements TemplateHashModel {
    private final Map<String, TemplateModel> texts = new HashMap<>();

    Texts(Map<String, String> words) {
      for (Map.Entry<String, String> word : words.entrySet()) {
        texts.put(word.getKey(), new SimpleScalar(word.getValue()));
      }
    }

    @Override
    public @Nullable TemplateModel get(String key) {
      return texts.get(key);
    }

    @Override
    public boolean isEmpty() {
      return texts.isEmpty();
    }
  }
}
