package org.yange.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yange.YangeProcess;

import static org.assertj.core.api.Assertions.assertThat;

class IngestCommandIT {

	private static final String HEADER = "item,predicate,subject,object,duty,qualifier,effective,start,end,jurisdiction,note\n";

	@Test
	void loadsWhatIsRightAndSaysWhatIsWrong(@TempDir Path directory) throws IOException {
		Path right = document(directory, "yunxi-2010", "(一)1,RETAINED,市水利局,,,,,,,,\n");
		Path wrong = document(directory, "yunxi-2018", "(一)1,RETAIND,市水利局,,,,,,,,\n");
		Path absent = directory.resolve("absent");
		try (YangeProcess command = YangeProcess.start(directory.resolve("home"), "ingest", wrong.toString(),
				absent.toString(), right.toString())) {
			assertThat(command.awaitEnd()).contains("1 of 3", "statements.csv:2", "RETAIND", "2 of 3", "refused",
					"3 of 3: yunxi-2010 loaded, 1 statements");
			assertThat(command.exitCode()).isEqualTo(1);
		}
		try (YangeProcess again = YangeProcess.start(directory.resolve("home"), "ingest", right.toString())) {
			assertThat(again.awaitEnd()).contains("1 of 1: yunxi-2010 unchanged");
			assertThat(again.exitCode()).isZero();
		}
	}

	private static Path document(Path directory, String id, String rows) throws IOException {
		Path folder = Files.createDirectory(directory.resolve(id));
		Files.writeString(folder.resolve("document.json"), """
				{"id": "%s", "title": "云溪市机构改革方案", "jurisdiction": {"code": "999001", "name": "云溪市"}}""".formatted(id));
		Files.writeString(folder.resolve("statements.csv"), HEADER + rows);
		return folder;
	}

}
