package org.yange.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the forms as others do, and finds the edges in them. */
final class Readers {

	private static final String RICO = "https://www.ica.org/standards/RiC/ontology#";

	private static final Pattern MERMAID_NODE = Pattern.compile("\\t(n\\d+)[\\[({]+\"(.*?)\"[\\])}]+");

	private static final Pattern MERMAID_EDGE = Pattern
		.compile("\\t(n\\d+) (-->|-\\.->|-\\.-)\\|\"(?:(.*)<br/>)?(.*)\"\\| (n\\d+)");

	private Readers() {
	}

	private static List<CSVRecord> rows(byte[] form) throws IOException {
		String text = new String(form, StandardCharsets.UTF_8);
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		return format.parse(new StringReader(text.substring(1))).getRecords();
	}

	static List<String> cells(byte[] form) throws IOException {
		return rows(form).stream().flatMap(CSVRecord::stream).toList();
	}

	static List<ToldEdge> csv(byte[] form) throws IOException {
		return rows(form).stream()
			.map((row) -> new ToldEdge(cell(row, "from"), cell(row, "to"), cell(row, "duty"), cell(row, "change"),
					cell(row, "effective"), cell(row, "certainty")))
			.toList();
	}

	/** A cell without the sign that keeps a spreadsheet from reckoning. */
	private static String cell(CSVRecord row, String column) {
		return row.get(column).replaceFirst("^'(?=[=+\\-@\\t\\r\\n＝＋－＠])", "");
	}

	/** Reads with the schema of GraphML. */
	static List<ToldEdge> graphMl(byte[] form) {
		DirectedPseudograph<String, Integer> graph = new DirectedPseudograph<>(SupplierUtil.createStringSupplier(),
				SupplierUtil.createIntegerSupplier(), false);
		Map<String, String> labels = new HashMap<>();
		Map<Integer, Map<String, String>> edges = new HashMap<>();
		GraphMLImporter<String, Integer> importer = new GraphMLImporter<>();
		importer.setSchemaValidation(true);
		importer.addVertexAttributeConsumer((node, value) -> put(labels, node.getFirst(), node.getSecond(), value));
		importer
			.addEdgeAttributeConsumer((edge, value) -> edges.computeIfAbsent(edge.getFirst(), (none) -> new HashMap<>())
				.put(edge.getSecond(), value.getValue()));
		importer.importGraph(graph, new StringReader(new String(form, StandardCharsets.UTF_8)));
		return graph.edgeSet()
			.stream()
			.map((edge) -> Map.entry(edge, Objects.requireNonNull(edges.get(edge))))
			.map((edge) -> new ToldEdge(labels.getOrDefault(graph.getEdgeSource(edge.getKey()), ""),
					labels.getOrDefault(graph.getEdgeTarget(edge.getKey()), ""),
					edge.getValue().getOrDefault("duty", ""), edge.getValue().getOrDefault("change", ""),
					edge.getValue().getOrDefault("effective", ""), edge.getValue().getOrDefault("certainty", "")))
			.toList();
	}

	private static void put(Map<String, String> labels, String node, String attribute, Attribute value) {
		if (attribute.equals("label")) {
			labels.put(node, value.getValue());
		}
	}

	static Model linkedData(byte[] form) {
		Model model = ModelFactory.createDefaultModel();
		RDFDataMgr.read(model, new ByteArrayInputStream(form), Lang.JSONLD);
		return model;
	}

	static List<ToldEdge> jsonLd(byte[] form) {
		Model model = linkedData(form);
		return model.listSubjectsWithProperty(rico("relationHasSource"))
			.toList()
			.stream()
			.map((relation) -> new ToldEdge(name(relation, "relationHasSource"), name(relation, "relationHasTarget"),
					text(relation, ResourceFactory.createProperty("urn:yange:term:duty")),
					text(relation, ResourceFactory.createProperty("urn:yange:term:change")),
					text(relation, rico("date")), text(relation, rico("relationCertainty"))))
			.toList();
	}

	private static String name(Resource relation, String end) {
		return text(relation.getProperty(rico(end)).getResource(), rico("name"));
	}

	private static String text(Resource thing, Property property) {
		return thing.hasProperty(property) ? thing.getProperty(property).getString() : "";
	}

	private static Property rico(String name) {
		return ResourceFactory.createProperty(RICO + name);
	}

	static List<ToldEdge> svg(byte[] form) {
		List<ToldEdge> told = new ArrayList<>();
		NodeList groups = xml(form).getElementsByTagName("g");
		for (int i = 0; i < groups.getLength(); i++) {
			if (groups.item(i) instanceof Element group && group.hasAttribute("data-edge")) {
				told.add(new ToldEdge(group.getAttribute("data-from"), group.getAttribute("data-to"),
						group.getAttribute("data-duty"), group.getAttribute("data-change"),
						group.getAttribute("data-effective"), group.getAttribute("data-certainty")));
			}
		}
		return told;
	}

	static Document xml(byte[] form) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(form));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new AssertionError("not XML: " + new String(form, StandardCharsets.UTF_8), ex);
		}
	}

	/** The lines on each edge, between the names of its ends. */
	static List<List<String>> mermaid(byte[] form) {
		Map<String, String> names = new HashMap<>();
		List<List<String>> told = new ArrayList<>();
		for (String line : new String(form, StandardCharsets.UTF_8).lines().toList()) {
			Matcher node = MERMAID_NODE.matcher(line);
			Matcher edge = MERMAID_EDGE.matcher(line);
			if (node.matches()) {
				names.put(node.group(1), unescaped(node.group(2)));
			}
			else if (edge.matches()) {
				told.add(List.of(Objects.requireNonNull(names.get(edge.group(1))),
						Objects.requireNonNull(names.get(edge.group(5))),
						unescaped(Objects.toString(edge.group(3), "")), unescaped(edge.group(4))));
			}
		}
		return told;
	}

	private static String unescaped(String text) {
		return Pattern.compile("#(\\d+);")
			.matcher(text)
			.replaceAll((sign) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(sign.group(1)))));
	}

}
