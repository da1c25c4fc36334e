package org.yange.page;

import java.io.IOException;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageFilesTests {

	private static final Pattern READS_MARKUP = Pattern
		.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser|\\beval\\b|new Function");

	private static final Pattern ELSEWHERE = Pattern.compile("https?://(?!www\\.w3\\.org/)");

	@Test
	void modulesAreSmall() throws IOException {
		assertThat(PageFiles.modules()).hasSizeGreaterThan(10)
			.allSatisfy((name, text) -> assertThat(text.lines()).as(name).hasSizeLessThan(250));
	}

	@Test
	void noModuleTakesDataForMarkup() throws IOException {
		assertThat(PageFiles.modules())
			.allSatisfy((name, text) -> assertThat(READS_MARKUP.matcher(text).results()).as(name).isEmpty());
	}

	@Test
	void nothingComesFromElsewhere() throws IOException {
		for (String pattern : new String[] { "*.html", "app/**/*.js", "style/*" }) {
			assertThat(PageFiles.files(pattern)).isNotEmpty()
				.allSatisfy((name, text) -> assertThat(ELSEWHERE.matcher(text).results()).as(name).isEmpty());
		}
	}

}
