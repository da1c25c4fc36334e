package org.yange;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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

}
