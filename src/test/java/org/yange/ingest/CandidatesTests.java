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
		assertThat(Candidates.among(List.of(folder))).isEqualTo(wanted);
	}

	@Test
	void aFileThatIsNamedIsACandidateWhateverItIs(@TempDir Path folder) throws IOException {
		List<Path> named = List.of(folder.resolve("absent"), Files.writeString(folder.resolve("x.md"), ""));
		assertThat(Candidates.among(named)).isEqualTo(named);
	}

}
