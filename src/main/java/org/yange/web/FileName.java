package org.yange.web;

/** Names of files that every system takes. */
final class FileName {

	private static final int LONGEST = 60;

	private FileName() {
	}

	/**
	 * {@return a name without what is no part of a name} such as slashes, line breaks and
	 * characters that turn the direction of those after them.
	 * @param name what the file is about
	 * @param extension how it ends
	 */
	static String of(String name, String extension) {
		String clean = name.replaceAll("[\\p{C}\\p{Z}\\s/\\\\:*?\"<>|%;]+", "_").replaceFirst("^[._]+", "");
		int end = clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
		return (clean.isEmpty() ? "lineage" : clean.substring(0, end)) + "." + extension;
	}

}
