package org.yange.web;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.ProcessBuilder.Redirect;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Generates a client from the description that the application serves, compiles it, and
 * works with it.
 */
@YangeTest
class GeneratedClientIT {

	/**
	 * Maven puts it there; it brings other versions of much that the application uses.
	 */
	private static final Path GENERATOR = Path.of("target", "tools", "openapi-generator-cli.jar");

	@Autowired
	private Environment environment;

	@TempDir
	private Path directory;

	@Test
	void worksAgainstTheApplicationThatDescribesIt() throws Exception {
		assumeTrue(Files.exists(GENERATOR), "mvn verify brings the generator");
		generate();
		Map<String, String> seen = work(compile());
		assertThat(seen).containsEntry("lineage", "[市监察局, 市监察委员会, 全部职责, (一)1]")
			.containsEntry("enumerations", "[true, true, supervision]")
			.containsEntry("null", "[null, null]")
			.containsEntry("body", "[市监察局, 市监察委员会, false]")
			.containsEntry("statements", "[[ESTABLISHED 县水务局, TRANSFERRED_TO 县水利局, ABOLISHED 县水利局]]")
			.containsEntry("loaded", "[songling-2012, loaded, true]")
			.containsEntry("successions", "[[市监察局, 市林业局], 市监察委员会]");
		assertThat(seen.get("answer")).contains("市委组织部");
		assertThat(seen.get("error")).startsWith("[404, ").contains("urn:yange:problem:not-found");
	}

	private void generate() throws IOException, InterruptedException {
		String description = "http://localhost:" + this.environment.getRequiredProperty("local.server.port")
				+ "/v3/api-docs";
		Path log = this.directory.resolve("generator.log");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-jar", GENERATOR.toString(), "generate", "-i", description, "-g", "java",
				"--library", "native", "-o", this.directory.resolve("source").toString(), "--global-property",
				"apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false",
				"--additional-properties",
				"invokerPackage=client,apiPackage=client.api,modelPackage=client.model,useJakartaEe=true,"
						+ "openApiNullable=false,useJackson3=true")
			.redirectErrorStream(true)
			.redirectOutput(Redirect.to(log.toFile()))
			.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(() -> read(log)).isZero();
		assertThat(Files.readAllLines(log)).noneMatch((line) -> line.contains(" ERROR ") || line.contains("reserved"));
	}

	private Path compile() throws IOException {
		Path source = this.directory.resolve("source/src/main/java");
		Files.copy(new ClassPathResource("Analyst.java", getClass()).getInputStream(),
				source.resolve("client/Analyst.java"));
		Path classes = Files.createDirectory(this.directory.resolve("classes"));
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter errors = new StringWriter();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
				Stream<Path> sources = Files.walk(source)) {
			List<Path> all = sources.filter((path) -> path.toString().endsWith(".java")).toList();
			List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-classpath",
					System.getProperty("java.class.path") + File.pathSeparator);
			boolean compiled = compiler
				.getTask(errors, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
				.call();
			assertThat(compiled).as(errors::toString).isTrue();
		}
		return classes;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, String> work(Path classes) throws Exception {
		URL[] urls = { classes.toUri().toURL() };
		try (URLClassLoader loader = new URLClassLoader(urls, GeneratedClientIT.class.getClassLoader())) {
			return (Map<String, String>) loader.loadClass("client.Analyst").getMethod("work").invoke(null);
		}
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

}
