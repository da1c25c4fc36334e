import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the reports of Surefire and Failsafe in the directories it is given, and fails if
 * there are none or if a test was skipped for another reason than the want of Docker.
 */
class SkippedTests {

	private static final String NEEDS_DOCKER = ".ContainerEngineContractIT";

	private final List<String> excused = new ArrayList<>();

	private final List<String> unexcused = new ArrayList<>();

	private int run;

	public static void main(String[] directories) throws Exception {
		SkippedTests tests = new SkippedTests();
		for (String directory : directories) {
			tests.read(Path.of(directory));
		}
		System.exit(tests.tell() ? 0 : 1);
	}

	private void read(Path directory) throws Exception {
		if (!Files.isDirectory(directory)) {
			this.unexcused.add("every test that reports in " + directory);
			return;
		}
		DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
		try (DirectoryStream<Path> reports = Files.newDirectoryStream(directory, "TEST-*.xml")) {
			for (Path report : reports) {
				NodeList cases = parser.parse(report.toFile()).getElementsByTagName("testcase");
				for (int i = 0; i < cases.getLength(); i++) {
					count((Element) cases.item(i));
				}
			}
		}
	}

	private void count(Element test) {
		Element skipped = (Element) test.getElementsByTagName("skipped").item(0);
		if (skipped == null) {
			this.run++;
			return;
		}
		String reason = skipped.getAttribute("message") + skipped.getTextContent().strip();
		boolean docker = test.getAttribute("classname").endsWith(NEEDS_DOCKER) || reason.contains("Docker");
		(docker ? this.excused : this.unexcused)
			.add(test.getAttribute("classname") + " " + test.getAttribute("name") + ": " + reason);
	}

	private boolean tell() {
		System.out.println(this.run + " tests ran");
		this.excused.forEach((test) -> System.out.println("Skipped, needs Docker: " + test));
		this.unexcused.forEach((test) -> System.out.println("Skipped, and must not be: " + test));
		return this.run > 0 && this.unexcused.isEmpty();
	}

}
