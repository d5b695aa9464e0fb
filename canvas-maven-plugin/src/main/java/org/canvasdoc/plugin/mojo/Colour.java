package org.canvasdoc.plugin.mojo;

import java.io.Console;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Decides whether the terminal gets colours, as Maven itself does. */
final class Colour {
  private Colour() {}

  static boolean wanted(Properties user, Map<String, String> environment, boolean interactive) {
    String style = user.getProperty("style.color", "auto");
    if (style.equals("always") || style.equals("never")) {
      return style.equals("always");
    }
    return !environment.containsKey("NO_COLOR") && interactive && isTerminal(System.console());
  }

  /** From Java 22 on there is a console even where there is no terminal; it can be asked. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderJava) {
      return true;
    }
  }
}
