package org.canvasdoc.plugin.site;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.canvasdoc.plugin.site.page.Frame;

/**
 * Turns a page record into HTML. Every value is escaped where it is put in; a template can neither
 * make objects nor reach beyond the record.
 */
final class Templates {
  private static final Version LEVEL = Configuration.VERSION_2_3_34;
  private static final int USUAL_PAGE = 16 * 1024;

  private final Configuration configuration;
  private final DefaultObjectWrapper wrapper;

  Templates() {
    this(new ClassTemplateLoader(Templates.class, "templates"));
  }

  /** Takes templates from elsewhere: a theme in front of the built-in ones, a test. */
  Templates(TemplateLoader loader) {
    wrapper = new DefaultObjectWrapper(LEVEL);
    wrapper.setMemberAccessPolicy(new RecordsOnly());
    configuration = new Configuration(LEVEL);
    configuration.setObjectWrapper(wrapper);
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

  /** Renders {@code page} by the template of this name. */
  String render(String name, Object page, Words words) {
    String file = name + ".ftlh";
    try {
      SimpleHash root = new SimpleHash(wrapper);
      root.put("page", page);
      root.put("w", words.all());
      StringWriter out = new StringWriter(USUAL_PAGE);
      configuration.getTemplate(file).process(root, out);
      return out.toString();
    } catch (TemplateException e) {
      String where = e.getTemplateSourceName();
      throw new SiteException(
          "template "
              + (where == null ? file : where)
              + (", line " + e.getLineNumber() + ": " + firstLine(e)),
          e);
    } catch (IOException e) {
      throw new SiteException("template " + file + ": " + e.getMessage(), e);
    }
  }

  /** A template reads page records, and nothing else that Java offers. */
  private static final class RecordsOnly implements MemberAccessPolicy {
    private static final ClassMemberAccessPolicy NOTHING = new Access(false);
    private static final ClassMemberAccessPolicy METHODS = new Access(true);

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
      return type.isRecord() && type.getPackage() == Frame.class.getPackage() ? METHODS : NOTHING;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return true;
    }

    private record Access(boolean methods) implements ClassMemberAccessPolicy {
      @Override
      public boolean isMethodExposed(Method method) {
        return methods && method.getParameterCount() == 0;
      }

      @Override
      public boolean isConstructorExposed(Constructor<?> constructor) {
        return false;
      }

      @Override
      public boolean isFieldExposed(Field field) {
        return false;
      }
    }
  }

  private static String firstLine(TemplateException e) {
    String message = e.getMessageWithoutStackTop();
    return message == null ? "failed" : message.lines().findFirst().orElse("failed");
  }
}
