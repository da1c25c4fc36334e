package org.yange.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CandidatesTests {

	@Test
	void ofAFolderTheDocumentsInItAndBelowAreFoundInTheOrderOfTheirNames(@TempDir Path folder) throws IOException {
		List<Path> wanted = List.of(folder.resolve("a.txt"), folder.resolve("b"), folder.resolve("c/d/e.ZIP"),
				folder.resolve("f.zip"));
		Files.createDirectories(folder.resolve("c/d"));
		Files.createDirectories(folder.resolve(".git"));
		Files.createDirectory(folder.resolve("b"));
		for (String file : List.of("a.txt", "b/document.json", "b/text.txt", "c/d/e.ZIP", "f.zip", "a.json", "g.md",
				".hidden.txt", ".git/h.txt")) {
			Files.writeString(folder.resolve(file), "");
		}
		Candidates found = Candidates.among(List.of(folder));
		assertThat(found.documents()).isEqualTo(wanted);
		assertThat(found.others()).containsOnlyKeys(folder.resolve("g.md"));
	}

	@Test
	void aFileThatIsNamedIsACandidateWhateverItIs(@TempDir Path folder) throws IOException {
		List<Path> named = List.of(folder.resolve("absent"), Files.writeString(folder.resolve("x.md"), ""));
		assertThat(Candidates.among(named).documents()).isEqualTo(named);
	}

	@Test
	void whatIsNoTextByItsNameIsToldWithTheReason(@TempDir Path folder) throws IOException {
		for (String file : List.of("a.txt", "a.json", "ls.bin", "lone.json", "LIESMICH")) {
			Files.writeString(folder.resolve(file), "");
		}
		Candidates found = Candidates.among(List.of(folder));
		assertThat(found.documents()).containsExactly(folder.resolve("a.txt"));
		assertThat(found.others()).containsOnlyKeys(folder.resolve("LIESMICH"), folder.resolve("lone.json"),
				folder.resolve("ls.bin"));
		assertThat(found.others().get(folder.resolve("ls.bin"))).contains("'.bin'", ".docx");
		assertThat(found.others().get(folder.resolve("lone.json"))).contains("no text of the same name");
		assertThat(found.others().get(folder.resolve("LIESMICH"))).contains("no ending");
	}

}
