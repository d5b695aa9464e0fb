package org.canvasdoc.plugin.site;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.canvasdoc.plugin.site.page.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Shows a template the records of a page: their texts, numbers, lists and records, and nothing else
 * that Java offers. FreeMarker's own way introspects every class, and makes a class for every
 * accessor; this costs a quarter of it.
 */
final class Views implements ObjectWrapper {
  private final Map<Class<?>, Map<String, Field>> fields = new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof List<?> list) {
      return new Items(list);
    }
    if (value instanceof Integer number) {
      return new SimpleNumber(number);
    }
    if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof TemplateModel model) {
      return model;
    }
    Class<?> type = value.getClass();
    Map<String, Field> known = fields.get(type);
    if (known != null) {
      return new View(value, known);
    }
    if (type.isRecord() && type.getPackage() == Frame.class.getPackage()) {
      Map<String, Field> components = components(type);
      fields.put(type, components);
      return new View(value, components);
    }
    throw new TemplateModelException("a template sees no " + type.getName());
  }

  private static Map<String, Field> components(Class<?> type) {
    Map<String, Field> components = new HashMap<>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        components.put(field.getName(), field);
      }
    }
    return components;
  }

  private final class View implements TemplateHashModel {
    private final Object page;
    private final Map<String, Field> components;

    View(Object page, Map<String, Field> components) {
      this.page = page;
      this.components = components;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      Field component = components.get(key);
      try {
        return component == null ? null : wrap(component.get(page));
      } catch (IllegalAccessException e) {
        throw new TemplateModelException("cannot read " + component, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private final class Items implements TemplateSequenceModel {
    private final List<?> items;

    Items(List<?> items) {
      this.items = items;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < items.size() ? wrap(items.get(index)) : null;
    }

    @Override
    public int size() {
      return items.size();
    }
  }
}
