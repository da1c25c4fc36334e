package org.yange.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Linked data keep to the published vocabularies that they are written in. */
class LinkedDataTests {

	private static final String OWN = "urn:yange:term:";

	private static final Set<Resource> CLASSES = Set.of(OWL.Class, RDFS.Class);

	private static final Set<Resource> PROPERTIES = Set.of(RDF.Property, OWL.ObjectProperty, OWL.DatatypeProperty,
			OWL.AnnotationProperty);

	private static final Model VOCABULARIES = ModelFactory.createDefaultModel();

	private static final Property DEPRECATED = VOCABULARIES.createProperty(OWL.NS + "deprecated");

	static {
		Stream.of("org", "prov", "rico", "skos", "dcterms")
			.forEach((each) -> RDFDataMgr.read(VOCABULARIES, "src/test/resources/vocabularies/" + each + ".nt"));
	}

	static Stream<Chart> charts() {
		return FormsTests.charts();
	}

	@ParameterizedTest(name = "chart {index}")
	@MethodSource("charts")
	void everyTermIsPublishedAndUsedAsItIsMeant(Chart chart) {
		assertThat(wrong(Readers.linkedData(Form.JSON_LD.write(chart)))).isEmpty();
	}

	@Test
	void theTermsOfAllThreeVocabulariesAreUsed() {
		Set<String> used = new TreeSet<>();
		Readers.linkedData(Form.JSON_LD.write(Charts.ofJiaozuo()))
			.listStatements()
			.forEach((each) -> used.add(each.getPredicate().getURI()));
		assertThat(used).contains("http://www.w3.org/ns/org#originalOrganization",
				"http://www.w3.org/ns/org#resultingOrganization", "http://www.w3.org/ns/prov#hadPrimarySource",
				"https://www.ica.org/standards/RiC/ontology#isEvidencedBy",
				"https://www.ica.org/standards/RiC/ontology#hasSuccessor");
	}

	/** A check that finds nothing has to be able to find something. */
	@Test
	void termsThatAreWrongAreFound() {
		Model model = ModelFactory.createDefaultModel();
		String org = "http://www.w3.org/ns/org#";
		Resource body = thing(model, org + "Organization");
		body.addProperty(model.createProperty(org + "originalOrganization"), body);
		body.addProperty(model.createProperty(org + "noSuchTerm"), body);
		body.addProperty(model.createProperty(org + "linkedTo"), "words");
		body.addProperty(model.createProperty(org + "linkedTo"), thing(model, org + "ChangeEvent"));
		thing(model, org + "Organization").addProperty(RDF.type, model.createResource(org + "ChangeEvent"));
		thing(model, org + "NoSuchClass");
		assertThat(wrong(model)).extracting((each) -> each.replaceFirst(": .*", ""))
			.containsExactlyInAnyOrder("outside of the domain", "no such property", "wrong kind of object",
					"outside of the range", "is of a class that excludes another of its own", "no such class");
	}

	private static Resource thing(Model model, String type) {
		return model.createResource().addProperty(RDF.type, model.createResource(type));
	}

	private static List<String> wrong(Model model) {
		return model.listStatements().toList().stream().flatMap((each) -> wrong(each).stream()).distinct().toList();
	}

	private static List<String> wrong(Statement each) {
		Property term = each.getPredicate();
		if (term.getURI().startsWith(OWN)) {
			return List.of();
		}
		if (term.equals(RDF.type)) {
			return wrongType(each);
		}
		if (!is(term, PROPERTIES)) {
			return List.of("no such property: " + term);
		}
		if (VOCABULARIES.contains(term, DEPRECATED)) {
			return List.of("deprecated: " + term);
		}
		if (is(term, Set.of(OWL.ObjectProperty)) == each.getObject().isLiteral()
				&& is(term, Set.of(OWL.ObjectProperty, OWL.DatatypeProperty))) {
			return List.of("wrong kind of object: " + each);
		}
		if (!fits(each.getSubject(), term, RDFS.domain)) {
			return List.of("outside of the domain: " + each);
		}
		if (each.getObject().isResource() && !fits(each.getResource(), term, RDFS.range)) {
			return List.of("outside of the range: " + each);
		}
		return List.of();
	}

	private static List<String> wrongType(Statement each) {
		Resource type = each.getResource();
		if (!is(type, CLASSES)) {
			return List.of("no such class: " + type);
		}
		Set<Resource> types = types(each.getSubject());
		return types.stream()
			.filter((one) -> types.stream().anyMatch((other) -> VOCABULARIES.contains(one, OWL.disjointWith, other)))
			.map((one) -> "is of a class that excludes another of its own: " + one)
			.toList();
	}

	private static boolean is(Resource term, Set<Resource> kinds) {
		return kinds.stream().anyMatch((kind) -> VOCABULARIES.contains(term, RDF.type, kind));
	}

	/** Whether a thing is said to be of the class that a term wants at this end. */
	private static boolean fits(Resource thing, Property term, Property end) {
		Set<Resource> types = types(thing);
		return VOCABULARIES.listObjectsOfProperty(term, end)
			.toList()
			.stream()
			.allMatch((wanted) -> members(wanted).stream()
				.anyMatch((each) -> types.contains(each) || each.equals(RDFS.Resource) || each.equals(OWL.Thing)));
	}

	private static List<Resource> members(RDFNode wanted) {
		Statement union = VOCABULARIES.getProperty(wanted.asResource(), OWL.unionOf);
		return (union != null) ? union.getObject().as(RDFList.class).mapWith(RDFNode::asResource).toList()
				: List.of(wanted.asResource());
	}

	/** The classes that a thing is said to be of, with all above them. */
	private static Set<Resource> types(Resource thing) {
		Set<Resource> types = new HashSet<>();
		thing.listProperties(RDF.type).forEach((each) -> addWithAbove(each.getResource(), types));
		return types;
	}

	private static void addWithAbove(Resource type, Set<Resource> types) {
		if (types.add(type)) {
			VOCABULARIES.listObjectsOfProperty(type, RDFS.subClassOf)
				.toList()
				.forEach((above) -> addWithAbove(above.asResource(), types));
		}
	}

}
