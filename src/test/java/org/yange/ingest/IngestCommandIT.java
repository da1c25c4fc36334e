package org.yange.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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

	@Test
	void loadsATreeOfTextsWithWhatIsKnownOfThem(@TempDir Path directory) throws IOException {
		Path plans = Files.createDirectories(directory.resolve("plans/县"));
		for (int i = 1; i <= 12; i++) {
			Files.writeString(plans.resolve("%02d.txt".formatted(i)),
					"云溪市机构改革方案%d\n（一）组建市水务局%d。撤销市水利局%d，另行研究。".formatted(i, i, i));
		}
		Files.writeString(plans.resolve("03.json"), "{\"id\": \"yunxi-03\", \"title\": \"第三\"}");
		Files.write(plans.resolve("13.txt"), new byte[0]);
		Files.writeString(plans.resolve("14.md"), "not a plan");
		Files.copy(plans.resolve("03.txt"), plans.resolve("12.txt"), StandardCopyOption.REPLACE_EXISTING);
		document(plans, "yunxi-2010", "(一)1,RETAINED,市水利局,,,,,,,,\n");
		try (YangeProcess command = YangeProcess.start(directory.resolve("home"), "ingest",
				directory.resolve("plans").toString(), "--jurisdiction=999001", "--place=云溪市", "--effective=2010")) {
			String said = command.awaitEnd();
			assertThat(said).contains("1 of 15: 999001-", "3 of 15: yunxi-03 loaded", "13 of 15: ", "white space",
					"14 of 15: yunxi-2010 loaded, 1 statements", "15 of 15: ", "15 documents: 12 loaded, 3 refused; ",
					"13.txt: ", "12.txt: the same text is stored as 'yunxi-03'", "14.md: '.md' is no ending of a text")
				.containsPattern("[0-9]+ sentences not understood; [0-9.]+ seconds");
			assertThat(command.exitCode()).isEqualTo(1);
		}
	}

	@Test
	void anOptionThatIsNotKnownStopsItBeforeAnythingIsLoaded(@TempDir Path directory) throws IOException {
		Path right = document(directory, "yunxi-2010", "(一)1,RETAINED,市水利局,,,,,,,,\n");
		try (YangeProcess command = YangeProcess.start(directory.resolve("home"), "ingest", right.toString(),
				"--plaace=云溪市")) {
			assertThat(command.awaitEnd()).contains("There is no option --plaace", "--place=").doesNotContain("1 of 1");
			assertThat(command.exitCode()).isEqualTo(1);
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
