package org.yange.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/** An XML document in the making; whatever text it is given, it is well-formed. */
final class Xml {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final XMLStreamWriter writer;

	Xml() {
		try {
			this.writer = XMLOutputFactory.newFactory()
				.createXMLStreamWriter(this.bytes, StandardCharsets.UTF_8.name());
			this.writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		}
		catch (XMLStreamException ex) {
			throw impossible(ex);
		}
	}

	/**
	 * Begins an element.
	 * @param name its name
	 * @param attributes names and values in turn; one whose value is null is left out
	 */
	Xml start(String name, @Nullable Object... attributes) {
		try {
			this.writer.writeStartElement(name);
			for (int i = 0; i < attributes.length; i += 2) {
				Object value = attributes[i + 1];
				if (value != null) {
					this.writer.writeAttribute(String.valueOf(attributes[i]), Text.xml(value.toString()));
				}
			}
			return this;
		}
		catch (XMLStreamException ex) {
			throw impossible(ex);
		}
	}

	Xml text(String text) {
		try {
			this.writer.writeCharacters(Text.xml(text));
			return this;
		}
		catch (XMLStreamException ex) {
			throw impossible(ex);
		}
	}

	Xml end() {
		try {
			this.writer.writeEndElement();
			return this;
		}
		catch (XMLStreamException ex) {
			throw impossible(ex);
		}
	}

	/**
	 * {@return the whole document in UTF-8}
	 */
	byte[] document() {
		try {
			this.writer.writeEndDocument();
			this.writer.close();
			return this.bytes.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw impossible(ex);
		}
	}

	private static IllegalStateException impossible(XMLStreamException ex) {
		return new IllegalStateException("XML could not be written to memory", ex);
	}

}
