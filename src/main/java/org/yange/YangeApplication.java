package org.yange;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

import org.yange.command.ExtractCommand;
import org.yange.ingest.IngestCommand;

/** Tells where the duties of public bodies went. */
@SpringBootApplication
public class YangeApplication {

	/**
	 * Starts the application.
	 * @param args Spring Boot arguments, such as {@code --server.port=0}
	 */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(ExtractCommand.NAME)) {
			PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
			PrintStream log = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
			System.exit(ExtractCommand.run(args, out, log));
		}
		SpringApplication application = new SpringApplication(YangeApplication.class);
		if (args.length > 0 && args[0].equals(IngestCommand.NAME)) {
			application.setWebApplicationType(WebApplicationType.NONE);
			application.setDefaultProperties(Map.of("spring.ai.mcp.server.enabled", false));
			System.exit(SpringApplication.exit(application.run(args)));
		}
		application.run(args);
	}

	/**
	 * {@return the clock that says which day is today, where the plans come from}
	 */
	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Shanghai"));
	}

}
