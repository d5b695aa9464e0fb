package org.canvasdoc.plugin.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.canvasdoc.CanvasProject;
import org.canvasdoc.check.Profile;
import org.canvasdoc.check.Settings;
import org.canvasdoc.diagnostic.Diagnostic;
import org.canvasdoc.diagnostic.Finding;
import org.canvasdoc.read.Limits;

/** What the reader and the schema say of documents. */
final class Verdicts {
  /** The rules that the schema knows as well. */
  static final Set<String> SHARED =
      Set.of("unknown-key", "missing-field", "invalid-value", "invalid-id");

  /** Rules of documents that YAML itself, or a schema's view of it, does not know. */
  private static final Set<String> ELSEWHERE =
      Set.of("unreadable-file", "duplicate-key", "ambiguous-source");

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(CanvasSchema.write());

  private Verdicts() {}

  /** What the reader finds of the shared rules, by document; none of what it cannot judge. */
  static Map<String, List<String>> ofReader(Path folder, List<String> documents)
      throws IOException {
    for (int i = 0; i < documents.size(); i++) {
      Files.writeString(folder.resolve(name(i)), documents.get(i));
    }
    CanvasProject read =
        CanvasProject.read(folder, "", Limits.DEFAULT, Settings.of(Profile.SKETCH));
    Map<String, List<String>> byFile = new LinkedHashMap<>();
    Set<String> unjudged = new TreeSet<>();
    for (Diagnostic each : read.diagnostics()) {
      Finding finding = each.finding();
      String file = finding.span().file().path();
      if (ELSEWHERE.contains(finding.rule())) {
        unjudged.add(file);
      } else if (SHARED.contains(finding.rule())) {
        byFile
            .computeIfAbsent(file, key -> new ArrayList<>())
            .add(finding.rule() + ": " + finding.message());
      }
    }
    Map<String, List<String>> verdicts = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      if (!unjudged.contains(name(i))) {
        verdicts.put(documents.get(i), byFile.getOrDefault(name(i), List.of()));
      }
    }
    return verdicts;
  }

  private static String name(int index) {
    return "m" + index + ".canvas.yaml";
  }

  /** Whether the schema takes a document. */
  static boolean accepts(String document) {
    return SCHEMA.validate(Yaml.json(document), InputFormat.JSON, OutputFormat.BOOLEAN);
  }

  /** Why it does not, for people who look for a difference. */
  static String why(String document) {
    return SCHEMA.validate(Yaml.json(document), InputFormat.JSON).toString();
  }
}
