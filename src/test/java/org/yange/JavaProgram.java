package org.yange;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the class path of the tests, run in a JVM of their own. */
public final class JavaProgram {

	private JavaProgram() {
	}

	/**
	 * Prepares a program with the JVM options that the engine needs.
	 * @param main its main class
	 * @param arguments its arguments
	 * @return a process to be started
	 */
	public static ProcessBuilder of(Class<?> main, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-XX:TieredStopAtLevel=1");
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--add-opens"))
			.forEach(command::add);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command);
	}

}
