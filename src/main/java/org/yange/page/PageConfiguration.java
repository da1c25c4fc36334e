package org.yange.page;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page at {@code /}, with the chart library that it fetches when it draws a chart.
 */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

	private static final ClassPathResource CHARTS = new ClassPathResource(
			"META-INF/maven/org.mvnpm/echarts/pom.properties");

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/echarts/**")
			.addResourceLocations("classpath:/META-INF/resources/_static/echarts/" + versionOfCharts() + "/dist/");
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PageSecurityHeaders())
			.addPathPatterns("/", "/index.html", "/app/**", "/style/**", "/words/**", "/echarts/**");
	}

	/** The version is part of the path within the library; only pom.xml names it. */
	private static String versionOfCharts() {
		try {
			return PropertiesLoaderUtils.loadProperties(CHARTS).getProperty("version");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
