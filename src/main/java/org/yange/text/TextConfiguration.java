package org.yange.text;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TextLimits.class)
class TextConfiguration {

	@Bean
	TextReader textReader(TextLimits limits) {
		return new TextReader(limits);
	}

}
