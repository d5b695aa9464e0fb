package org.canvasdoc.plugin.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML as JSON, the way an editor sees it: plain scalars are typed by the core schema of YAML 1.2,
 * keys are what is written.
 */
final class Yaml {
  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

  private Yaml() {}

  static String json(String yaml) {
    LoaderOptions options = new LoaderOptions();
    Node root =
        new Composer(
                new ParserImpl(new StreamReader(new StringReader(yaml)), options),
                new Resolver(),
                options)
            .getSingleNode();
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      write(json, root);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, Node node) throws IOException {
    if (node instanceof MappingNode mapping) {
      json.writeStartObject();
      for (NodeTuple pair : mapping.getValue()) {
        json.writeFieldName(((ScalarNode) pair.getKeyNode()).getValue());
        write(json, pair.getValueNode());
      }
      json.writeEndObject();
    } else if (node instanceof SequenceNode sequence) {
      json.writeStartArray();
      for (Node item : sequence.getValue()) {
        write(json, item);
      }
      json.writeEndArray();
    } else {
      scalar(json, (ScalarNode) node);
    }
  }

  private static void scalar(JsonGenerator json, ScalarNode node) throws IOException {
    String text = node.getValue();
    if (node.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) {
      json.writeString(text);
    } else if (NOTHING.matcher(text).matches()) {
      json.writeNull();
    } else if (FLAG.matcher(text).matches()) {
      json.writeBoolean(text.toLowerCase(Locale.ROOT).equals("true"));
    } else if (NUMBER.matcher(text).matches()) {
      json.writeNumber(number(text));
    } else {
      json.writeString(text);
    }
  }

  /** The number as JSON writes it: no plus sign, no leading zeros, digits around a point. */
  private static String number(String text) {
    String plain = text.startsWith("+") ? text.substring(1) : text;
    return plain
        .replaceFirst("^(-?)0+(?=[0-9])", "$1")
        .replaceFirst("^(-?)\\.", "$1" + "0.")
        .replaceFirst("\\.(?=$|[eE])", ".0");
  }
}
