package org.canvasdoc.plugin.report;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads JSON Schemas of the class path; formats count. */
public final class Schemas {
  private Schemas() {}

  public static Schema of(String resource) {
    SchemaRegistryConfig formats =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_7, registry -> registry.schemaRegistryConfig(formats))
          .getSchema(Objects.requireNonNull(in, resource));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }
}
