package org.yange.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractCommandTests {

	private static final String HEADER = "item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note";

	private static final String TEXT = "（一）组建市水务局。\n不再保留市水利局。\n关于市河务局是否撤销，另行研究。\n";

	@TempDir
	private Path directory;

	private Path plan;

	private String table = "";

	private String log = "";

	@BeforeEach
	void write() throws IOException {
		this.plan = Files.writeString(this.directory.resolve("方案.txt"), TEXT);
	}

	@Test
	void theTableOfOneFileGoesToTheStandardOutput() {
		assertThat(extract("--place=云溪市", this.plan.toString())).isZero();
		assertThat(this.table.lines()).containsExactly(HEADER, "(一),ESTABLISHED,市水务局,,,组建,,3,9,,",
				"(一),ABOLISHED,市水利局,,,,,11,19,,");
		assertThat(this.log).contains("1 of 1", "2 statements, 1 sentences not understood").doesNotContain("另行研究");
	}

	@Test
	void theSentencesThatWereNotUnderstoodAreShownOnDemand() {
		assertThat(extract("--place=云溪市", "--not-understood", this.plan.toString())).isZero();
		assertThat(this.log).contains("(一) 关于市河务局是否撤销，另行研究");
	}

	@Test
	void aFolderIsReadWholeAndWhatIsRefusedKeepsNothingElseFromBeingRead() throws IOException {
		Path folder = this.directory.resolve("plans");
		Files.createDirectories(folder.resolve("below"));
		Files.write(folder.resolve("below/a.txt"), TEXT.getBytes(Charset.forName("GB18030")));
		Files.write(folder.resolve("b.pdf"), new byte[0]);
		Files.writeString(folder.resolve("c.html"), "<p>组建市水务局。</p>");
		Files.writeString(folder.resolve(".hidden"), "no text");
		Path out = this.directory.resolve("out");
		assertThat(extract("--place=云溪市", "--out=" + out, folder.toString())).isEqualTo(1);
		assertThat(this.table).isEmpty();
		assertThat(this.log).contains("1 of 3", "b.pdf: refused: the file holds nothing", "3 of 3: ");
		assertThat(out.resolve("below/a.txt.csv")).content().startsWith(HEADER).contains("市水务局");
		assertThat(out.resolve("below/a.txt.txt")).hasContent(TEXT);
		assertThat(out.resolve("c.html.csv")).content().contains("ESTABLISHED,市水务局");
		assertThat(out.resolve("b.pdf.csv")).doesNotExist();
	}

	@Test
	void withoutAPlaceTheTextTellsIt() throws IOException {
		Path titled = Files.writeString(this.directory.resolve("titled.txt"), "云溪市机构改革方案\n（一）组建市水务局。\n");
		assertThat(extract(titled.toString())).isZero();
		assertThat(this.table).contains("(一),ESTABLISHED,市水务局");
		assertThat(this.log).contains("1 statements of 云溪市, as the text tells");
		assertThat(extract(this.plan.toString())).isEqualTo(1);
		assertThat(this.log).contains("refused: ", "name it with --place");
	}

	@Test
	void theUsageIsShownOnDemand() {
		assertThat(extract("--help")).isZero();
		assertThat(this.table).contains("--out=DIRECTORY");
	}

	@Test
	void aFileThatIsNotThereIsRefused() {
		assertThat(extract("--place=云溪市", this.directory.resolve("absent.txt").toString())).isEqualTo(1);
		assertThat(this.log).contains("absent.txt: refused");
	}

	@Test
	void limitsAreSetOnTheCommandLine() {
		assertThat(extract("--place=云溪市", "--yange.text.longest-text=20", this.plan.toString())).isEqualTo(1);
		assertThat(this.log).contains("refused: its text is longer than 20 characters");
	}

	@Test
	void whatCannotBeMeantIsAnsweredWithTheUsage() {
		String file = this.plan.toString();
		for (List<String> words : List.of(List.of("--place=云溪市"), List.of("--place=云溪市", "--plase=云溪市", file),
				List.of("--place=云溪市", file, file))) {
			assertThat(extract(words.toArray(String[]::new))).as(words.toString()).isEqualTo(2);
			assertThat(this.log).contains("--place=NAME");
			assertThat(this.table).isEmpty();
		}
	}

	private int extract(String... words) {
		List<String> all = new ArrayList<>(List.of(ExtractCommand.NAME));
		all.addAll(Arrays.asList(words));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = ExtractCommand.run(all.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		this.table = out.toString(StandardCharsets.UTF_8);
		this.log = err.toString(StandardCharsets.UTF_8);
		return code;
	}

}
