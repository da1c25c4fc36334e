package org.yange.form;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;

import static org.assertj.core.api.Assertions.assertThat;

/** All forms tell the same, whatever the names are. */
class FormsTests {

	static Stream<Chart> charts() {
		return Stream.of(Charts.ofJiaozuo(), Charts.ofManyReforms(), Charts.ofHostileNames(), Charts.ofCircles());
	}

	@ParameterizedTest(name = "chart {index}")
	@MethodSource("charts")
	void everyFormTellsTheSameEdges(Chart chart) throws IOException {
		List<ToldEdge> told = ToldEdge.of(chart);
		List<ToldEdge> inXml = told.stream().map(ToldEdge::xml).toList();
		assertThat(told).isNotEmpty();
		assertThat(Readers.csv(Form.CSV.write(chart))).containsExactlyElementsOf(told);
		assertThat(Readers.jsonLd(Form.JSON_LD.write(chart))).containsExactlyInAnyOrderElementsOf(told);
		assertThat(Readers.graphMl(Form.GRAPHML.write(chart))).containsExactlyInAnyOrderElementsOf(inXml);
		assertThat(Readers.svg(Form.SVG.write(chart)).stream().map(FormsTests::normal))
			.containsExactlyInAnyOrderElementsOf(inXml.stream().map(FormsTests::normal).toList());
		Words words = new Words(chart.head().language());
		List<List<String>> lines = told.stream().map((edge) -> mermaid(edge, words)).toList();
		assertThat(Readers.mermaid(Form.MERMAID.write(chart))).containsExactlyElementsOf(lines);
	}

	/** An attribute of XML holds a line break as a space. */
	private static ToldEdge normal(ToldEdge edge) {
		return new ToldEdge(edge.from().replaceAll("\\s", " "), edge.to().replaceAll("\\s", " "),
				edge.duty().replaceAll("\\s", " "), edge.change(), edge.effective(), edge.certainty());
	}

	private static List<String> mermaid(ToldEdge edge, Words words) {
		String how = "%s · %s · %s".formatted(words.kind(EdgeKind.valueOf(edge.change())), words.day(edge.effective()),
				words.certainty(Certainty.labelled(edge.certainty())));
		return Stream.of(edge.from(), edge.to(), edge.duty(), how).map(Text::plain).toList();
	}

	@Test
	void theStoryOfTheCommissionIsOfSeveralReforms() {
		assertThat(ToldEdge.of(Charts.ofManyReforms()).stream().map(ToldEdge::effective).distinct())
			.hasSizeGreaterThan(2);
	}

	@Test
	void whatIsToldTwiceIsThereOnce() {
		Chart chart = Charts.ofJiaozuo();
		assertThat(
				chart.flows().stream().map((edge) -> edge.kind() + " " + edge.hop() + " " + edge.certainty().label()))
			.containsExactly("MERGED_INTO 1 stated");
		assertThat(chart.nodes().stream().map(Chart.Node::key)).doesNotHaveDuplicates();
		assertThat(chart.edges().stream().map(Chart.Edge::id)).doesNotHaveDuplicates();
	}

	@Test
	void noCellOfTheTableIsTakenForAFormula() throws IOException {
		byte[] table = Form.CSV.write(Charts.ofHostileNames());
		assertThat(new String(table, StandardCharsets.UTF_8)).startsWith("\uFEFFedge,").contains("'=1+1", "'－市子局");
		assertThat(Readers.cells(table)).isNotEmpty().noneMatch((cell) -> cell.matches("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*"));
	}

	@Test
	void aPictureHoldsItsTitleItsAnswerAndNoCharacterWithoutAShape() {
		byte[] svg = Form.SVG.write(Charts.ofHostileNames());
		Element root = Readers.xml(svg).getDocumentElement();
		assertThat(root.getAttribute("role")).isEqualTo("img");
		assertThat(root.getAttribute("aria-labelledby")).isEqualTo("title desc");
		assertThat(Readers.xml(svg).getElementsByTagName("title").item(0).getTextContent()).startsWith("市丙局 =cmd");
		assertThat(Readers.xml(svg).getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("答复。");
		assertThat(Readers.xml(svg).getElementsByTagName("script").getLength()).isZero();
		var texts = Readers.xml(svg).getElementsByTagName("text");
		for (int i = 0; i < texts.getLength(); i++) {
			assertThat(texts.item(i).getTextContent()).doesNotContainPattern("\\p{C}");
		}
	}

	@Test
	void aPictureInDotsIsTheSamePicture() throws IOException {
		Chart chart = Charts.ofManyReforms();
		Element svg = Readers.xml(Form.SVG.write(chart)).getDocumentElement();
		BufferedImage png = ImageIO.read(new ByteArrayInputStream(Form.PNG.write(chart)));
		double shape = Double.parseDouble(svg.getAttribute("width")) / Double.parseDouble(svg.getAttribute("height"));
		assertThat((double) png.getWidth() / png.getHeight()).isBetween(shape * 0.99, shape * 1.01);
		assertThat(Stream.iterate(0, (x) -> x + 1)
			.limit(png.getWidth())
			.map((x) -> png.getRGB(x, png.getHeight() / 4))
			.distinct()).hasSizeGreaterThan(3);
	}

	@Test
	void aPictureOfTooMuchSaysWhatItLeavesOut() {
		Chart chart = Charts.ofDuties(1000);
		for (Form form : List.of(Form.SVG, Form.MERMAID)) {
			assertThat(new String(form.write(chart), StandardCharsets.UTF_8)).contains("另有700条未画出");
		}
		assertThat(Readers.svg(Form.SVG.write(chart))).hasSize(Chart.MOST);
		assertThat(Form.CSV.write(chart)).asString(StandardCharsets.UTF_8).hasLineCount(1001);
	}

	@Test
	void aCitationNamesTheDocumentTheItemTheVersionAndTheDay() {
		String text = new String(Form.CITATION.write(Charts.ofJiaozuo()), StandardCharsets.UTF_8);
		assertThat(text).contains("监察局的沿革", "数据版本v1", "2026-01-02", "http://localhost:8080/api/v1/lineage?agency=x",
				"焦作市机构改革方案", "(一)1");
		JsonNode csl = JsonMapper.builder().build().readTree(Form.CSL.write(Charts.ofHostileNames()));
		assertThat(csl.at("/0/type").asString()).isEqualTo("dataset");
		assertThat(csl.at("/0/version").asString()).isEqualTo("v1");
		assertThat(csl.at("/0/accessed/date-parts").toString()).isEqualTo("[[2026,1,2]]");
		assertThat(csl.at("/1/title").asString()).isEqualTo("云溪市机构改革方案");
		assertThat(csl.at("/1/issued/date-parts").toString()).isEqualTo("[[2019,1,8]]");
	}

	@Test
	void formsSpeakEnglishToo() {
		String text = new String(Form.MERMAID.write(Charts.ofCircles()), StandardCharsets.UTF_8);
		assertThat(text).contains("merged into", "by 2019-03-31", "re-established as").doesNotContain("并入");
	}

}
