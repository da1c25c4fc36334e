package org.yange.text;

import java.util.List;

import org.yange.document.Finding;

/**
 * The text of a file, as it will be stored.
 *
 * @param text the text; offsets of statements lead into it
 * @param mediaType what the file was, such as application/pdf
 * @param findings what a person should look at
 */
public record FileText(String text, String mediaType, List<Finding> findings) {

	/** Copies the list. */
	public FileText {
		findings = List.copyOf(findings);
	}

}
