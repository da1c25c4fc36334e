package org.yange.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Neo4j Browser at {@code /browser/}, connected to the embedded engine without typing. An
 * external engine has a Browser of its own.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "yange.engine", havingValue = "embedded")
class BrowserConfiguration implements WebMvcConfigurer {

	private final int boltPort;

	BrowserConfiguration(Engine engine) {
		this.boltPort = engine.getUri().getPort();
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		String connected = "/browser/index.html?connectURL=bolt://localhost:" + this.boltPort
				+ "&preselectAuthMethod=NO_AUTH";
		registry.addRedirectViewController("/browser", connected);
		registry.addRedirectViewController("/browser/", connected);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new BrowserSecurityHeaders(this.boltPort)).addPathPatterns("/browser/**");
	}

}
