package org.yange;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Tells where the duties of public bodies went. */
@SpringBootApplication
public class YangeApplication {

	/**
	 * Starts the application.
	 * @param args Spring Boot arguments, such as {@code --server.port=0}
	 */
	public static void main(String[] args) {
		SpringApplication.run(YangeApplication.class, args);
	}

	/**
	 * {@return the clock that says which day is today, where the plans come from}
	 */
	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Shanghai"));
	}

}
