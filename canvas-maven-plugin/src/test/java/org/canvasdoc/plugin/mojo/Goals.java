package org.canvasdoc.plugin.mojo;

import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.util.ReaderFactory;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/**
 * Makes goals in the middle of a test, the way Maven does: from the descriptor's defaults, the
 * POM's configuration and the properties of the command line.
 */
final class Goals extends MojoExtension {
  /** Makes a goal. */
  interface Maker {
    /**
     * A goal that is ready to run.
     *
     * @param pom what the POM configures; a list is divided by commas
     * @param properties what the command line says, by {@code -D}
     */
    Mojo make(String goal, Map<String, String> pom, Map<String, String> properties)
        throws Exception;
  }

  /** The descriptor that the build has made of the goals. */
  static PluginDescriptor descriptor() throws Exception {
    try (var in = Goals.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      return new PluginDescriptorBuilder().build(ReaderFactory.newXmlReader(in));
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Maker.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return (Maker) (goal, pom, properties) -> make(context, goal, pom, properties);
  }

  private Mojo make(
      ExtensionContext context,
      String goal,
      Map<String, String> pom,
      Map<String, String> properties)
      throws Exception {
    MavenSession session = getContainer(context).lookup(MavenSession.class);
    session.getUserProperties().clear();
    session.getUserProperties().putAll(properties);
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    pom.forEach(
        (name, value) -> {
          Xpp3Dom parameter = new Xpp3Dom(name);
          parameter.setValue(value);
          configuration.addChild(parameter);
        });
    PluginDescriptor descriptor = descriptor();
    Path basedir = session.getCurrentProject().getBasedir().toPath();
    return lookupMojo(
        context, mojoCoordinates(goal, descriptor), configuration, descriptor, basedir);
  }
}
