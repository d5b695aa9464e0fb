package org.canvasdoc.plugin.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line; texts are expected to be {@link Plain}. */
final class XmlOut {
  private final XMLStreamWriter xml;
  private int depth;
  private boolean closing;

  XmlOut(Writer out) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException error) {
      throw new IOException(error);
    }
  }

  /** Opens an element; attributes are names and values in turn. */
  void open(String name, String... attributes) throws IOException {
    try {
      indent();
      xml.writeStartElement(name);
      attributes(attributes);
      depth++;
      closing = false;
    } catch (XMLStreamException error) {
      throw new IOException(error);
    }
  }

  void empty(String name, String... attributes) throws IOException {
    try {
      indent();
      xml.writeEmptyElement(name);
      attributes(attributes);
      closing = true;
    } catch (XMLStreamException error) {
      throw new IOException(error);
    }
  }

  void text(String text) throws IOException {
    try {
      xml.writeCharacters(text);
    } catch (XMLStreamException error) {
      throw new IOException(error);
    }
  }

  void close() throws IOException {
    try {
      depth--;
      if (closing) {
        indent();
      }
      xml.writeEndElement();
      closing = true;
      if (depth == 0) {
        xml.writeCharacters("\n");
        xml.flush();
      }
    } catch (XMLStreamException error) {
      throw new IOException(error);
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
