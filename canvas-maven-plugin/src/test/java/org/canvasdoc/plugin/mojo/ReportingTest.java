package org.canvasdoc.plugin.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Properties;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the lines for services go, and which version says so. */
class ReportingTest {
  @ParameterizedTest
  @ValueSource(strings = {"3.6.3", "3.9.16", "3.10.0"})
  void toStandardOutputAsMavenHasIt(String version) {
    assertSame(System.out, Reporting.output(maven(version)));
  }

  @Test
  void whereMavenDecoratesLinesPastIt() {
    assertNotSame(System.out, Reporting.output(maven("4.0.0-rc-6")));
  }

  @Test
  void anUnknownMavenIsAnOldOne() {
    assertSame(System.out, Reporting.output(new Properties()));
  }

  @Test
  void theVersionIsThePluginsWhereMavenSaysIt() {
    MojoDescriptor goal = new MojoDescriptor();
    assertEquals("", Reporting.version(new MojoExecution(goal)));
    goal.setPluginDescriptor(new PluginDescriptor());
    assertEquals("", Reporting.version(new MojoExecution(goal)));
    goal.getPluginDescriptor().setVersion("1.2.3");
    assertEquals("1.2.3", Reporting.version(new MojoExecution(goal)));
  }

  private static Properties maven(String version) {
    Properties properties = new Properties();
    properties.setProperty("maven.version", version);
    return properties;
  }
}
