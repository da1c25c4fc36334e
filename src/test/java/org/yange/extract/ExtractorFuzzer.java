package org.yange.extract;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/**
 * Lets a fuzzer look for texts of which {@link Sound} does not hold: every build does for
 * two minutes.
 */
public final class ExtractorFuzzer {

	private ExtractorFuzzer() {
	}

	/**
	 * Reads one text.
	 * @param data what the fuzzer came up with: a text, or how one of the genre is made
	 */
	public static void fuzzerTestOneInput(FuzzedDataProvider data) {
		if (data.consumeBoolean()) {
			Sound.checked(data.consumeRemainingAsString());
		}
		else {
			InventedTexts texts = new InventedTexts((count) -> data.consumeInt(0, count - 1));
			Sound.checked(texts.spoiled(texts.text()));
		}
	}

}
