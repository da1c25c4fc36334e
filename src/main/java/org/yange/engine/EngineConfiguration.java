package org.yange.engine;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineProperties.class)
class EngineConfiguration {

	@Bean
	Engine engine(EngineProperties properties) {
		return switch (properties.engine()) {
			case EMBEDDED -> EmbeddedEngine.start(properties.directory(), properties.boltPort());
			case EXTERNAL -> ExternalEngine.at(properties.external());
		};
	}

	@Bean
	static SchemaMigration schemaMigration() {
		return new SchemaMigration("cypher/migrations");
	}

}
