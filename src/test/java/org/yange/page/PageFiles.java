package org.yange.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files that the page is made of. */
final class PageFiles {

	private PageFiles() {
	}

	/** The modules by their names. */
	static Map<String, String> modules() throws IOException {
		return files("app/**/*.js");
	}

	/** The files that a pattern names, with their text. */
	static Map<String, String> files(String pattern) throws IOException {
		Map<String, String> files = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:/static/" + pattern)) {
			files.put(file.getURI().toString(), file.getContentAsString(StandardCharsets.UTF_8));
		}
		return files;
	}

}
