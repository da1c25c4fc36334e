package org.yange.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** What each format gives. */
class TextReaderTests {

	static final TextLimits LIMITS = new TextLimits(DataSize.ofMegabytes(8), 100_000, Duration.ofMinutes(1),
			DataSize.ofMegabytes(256), 2);

	private static final TextReader READER = new TextReader(LIMITS);

	private static final List<String> PLAN = List.of("云溪市机构改革方案", "（一）组建市水务局。", "不再保留市水利局。");

	private static final List<List<String>> TABLE = List.of(List.of("序号", "名称"), List.of("1", "市水务局"));

	@AfterAll
	static void close() {
		READER.close();
	}

	@Test
	void plainTextIsStoredAsItIsButForItsMark() {
		String text = "云溪市机构改革方案\r\n　　（一）组建市水务局。\r\n";
		FileText read = READER.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "plan.txt", null);
		assertThat(read).isEqualTo(new FileText(text, "text/plain", List.of()));
	}

	@Test
	void damagedCharactersOfATextAreTold() {
		byte[] bytes = "云溪市机构改革方案。组建市水务局。".getBytes(StandardCharsets.UTF_8);
		bytes[10] = 'x';
		FileText read = READER.read(bytes, "plan.txt", null);
		assertThat(read.text()).startsWith("云溪市").endsWith("改革方案。组建市水务局。").contains("\uFFFD");
		assertThat(read.findings()).singleElement()
			.satisfies(
					(finding) -> assertThat(finding.toString()).startsWith("plan.txt: ").contains("could not be read"));
	}

	@Test
	void aPageGivesWhatItSaysAndNotWhatStandsAround() {
		String page = """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>政务公开</title><style>p {color: red}</style>
				<script>var plan = "撤销市水利局";</script></head>
				<body><header>云溪市人民政府网</header><nav><a href="/">首页</a></nav><div class="top nav">机构概况</div>
				<form action="x"><article><header><h1>云溪市机构改革方案</h1></header>
				<p>　　（一）组建市<b>水务</b>局。将市水利局的职责，
				      划入市水务局。<br>不再保留市水利局。</p>
				<p style="display: none">撤销市粮食局。</p>
				<ul><li>1．市粮食局</li><li>2．市&nbsp;物价局</li></ul>
				<table><tr><th>序号</th><th>名称</th></tr><tr><td><p>1</p></td><td><p>市水务局</p></td></tr></table>
				<table><tr><td><p>市教育局</p><p>市体育局</p></td><td>市文化局</td></tr></table>
				</article></form><footer>版权所有</footer></body></html>""";
		String text = """
				云溪市机构改革方案
				（一）组建市水务局。将市水利局的职责，划入市水务局。
				不再保留市水利局。
				1．市粮食局
				2．市\u00a0物价局
				序号\t名称
				1\t市水务局
				市教育局
				市体育局
				市文化局
				""";
		for (String charset : List.of("UTF-8", "GB18030", "UTF-16LE")) {
			assertThat(READER.read(page.getBytes(Charset.forName(charset)), "page", null))
				.isEqualTo(new FileText(text, "text/html", List.of()));
		}
	}

	@Test
	void whatIsSaidToBePlainTextIsNotReadAsAPage() {
		String text = "<html><p>组建市水务局。";
		assertThat(READER.read(text.getBytes(StandardCharsets.UTF_8), "look", "text/plain").text()).isEqualTo(text);
		assertThat(READER.read("组建市水务局。<br>撤销市水利局。".getBytes(StandardCharsets.UTF_8), "look", "text/html").text())
			.isEqualTo("组建市水务局。\n撤销市水利局。\n");
	}

	@Test
	@EnabledIf("org.yange.text.Samples#hasFont")
	void brokenLinesAndPagesOfAPdfAreJoinedAgain() {
		String first = "为贯彻落实中央和省委的部署，组建市水务局，将市水利局的职责，市建设局的城市供水职责，市环境保护局的排污口设置管理职责整合，作为市政府工作部门。";
		String second = "市粮食局并入市发展和改革委员会，后者加挂市物资储备局牌子，不再保留市粮食局，人员和资产一并划转，档案由市档案馆接收，以前签订的合同继续有效。";
		List<String> page = List.of("一、总体要求", first, "二、机构设置", first, first, second + second.substring(0, 57));
		List<String> next = List.of("~" + second.substring(57), "（一）水利。" + first, "（二）粮食。" + second, "附则");
		FileText read = READER.read(Samples.pdf(List.of(page, next, next), true, null), "plan.pdf", null);
		assertThat(read.mediaType()).isEqualTo("application/pdf");
		assertThat(read.text().lines()).startsWith("一、总体要求", first, "二、机构设置", first, first, second + second,
				"（一）水利。" + first, "（二）粮食。" + second, "附则");
		assertThat(read.text()).doesNotContain("公报", "— 2 —");
	}

	@Test
	@EnabledIf("org.yange.text.Samples#hasFont")
	void shortLinesOfAPdfAreNotJoined() {
		List<String> page = List.of("云溪市机构一览", "市水务局", "市教育局", "市粮食局", "市体育局", "市文化局", "市物价局", "市司法局", "市统计局");
		assertThat(READER.read(Samples.pdf(List.of(page), false, null), "plan.pdf", null).text().lines())
			.containsExactlyElementsOf(page);
	}

	@Test
	@EnabledIf("org.yange.text.Samples#hasFont")
	void aPdfThatOnlyItsOwnerMayChangeIsRead() {
		byte[] pdf = Samples.pdf(List.of(List.of("组建市水务局，不再保留市水利局。")), false, "");
		assertThat(READER.read(pdf, "plan.pdf", null).text()).isEqualTo("组建市水务局，不再保留市水利局。\n");
	}

	@Test
	void wordGivesParagraphsAndRowsOfTables() {
		assertThat(READER.read(Samples.docx(PLAN, TABLE), "plan.docx", null).text())
			.isEqualTo("云溪市机构改革方案\n（一）组建市水务局。\n不再保留市水利局。\n序号\t名称\n1\t市水务局\n");
	}

	@Test
	void wordsNumbersOfListsAreWrittenAsWordShowsThem() {
		List<Integer> levels = List.of(0, 1, 2, 2, 1, 2, -1, 0, 1, -1);
		assertThat(READER.read(Samples.numbered(levels), "plan.docx", null)
			.text()
			.lines()
			.map((line) -> line.replace("组建市水务局。", "")))
			.containsExactly("一、", "（一）", "1．", "2．", "（二）", "1．", "第一条　", "二、", "（一）", "第二条　");
	}

	@Test
	void oldWordAndOpenDocumentAndRichTextAreRead() {
		List<String> lines = List.of("云溪市机构改革方案", "（一）组建市水务局。", "不再保留市水利局。");
		assertThat(READER.read(Samples.resource("plan.doc"), "plan.doc", null).text().lines()).containsAll(lines)
			.contains("1． 市水利局的职责划入市水务局。", "2． 市粮食局并入市发展和改革委员会。", "序号\t名称", "1\t市水务局");
		assertThat(READER.read(Samples.resource("plan.odt"), "plan.odt", null).text().lines()).containsAll(lines)
			.contains("序号\t名称", "1\t市水务局");
		assertThat(READER.read(Samples.rtf(lines.toArray(String[]::new)), "plan.doc", null).text().lines())
			.containsExactlyElementsOf(lines);
	}

	@Test
	void manyFilesAreReadAtOnceByTwoProcesses() {
		byte[] document = Samples.docx(PLAN, TABLE);
		List<String> texts = Collections.nCopies(24, "plan.docx")
			.parallelStream()
			.map((name) -> READER.read(document, name, null).text())
			.toList();
		assertThat(texts).hasSize(24).allMatch((text) -> text.startsWith("云溪市机构改革方案\n"));
	}

}
