package org.yange.engine;

import java.net.URI;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yange.engine.EngineProperties.External;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

	@Bean
	Engine engine(EngineProperties properties) {
		return switch (properties.engine()) {
			case EMBEDDED -> EmbeddedEngine.start(properties.directory(), properties.boltPort());
			case EXTERNAL -> external(properties.external());
		};
	}

	private static Engine external(External external) {
		if (external.uri().isEmpty() || external.username().isEmpty() || external.password().isEmpty()) {
			throw new EngineStartException("The external engine is chosen, but not where it is and how to log in.",
					"Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD, or leave YANGE_ENGINE unset.");
		}
		return new ExternalEngine(URI.create(external.uri()), external.username(), external.password());
	}

	@Bean
	static SchemaMigration schemaMigration() {
		return new SchemaMigration("cypher/migrations");
	}

}
