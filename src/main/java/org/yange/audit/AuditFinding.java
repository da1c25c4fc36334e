package org.yange.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.Evidence;

/**
 * Something that a person should look at.
 *
 * @param kind what sort of finding it is
 * @param jurisdiction the code of the place
 * @param subject the id of what it is about, or null where it is about the place
 * @param name the name of what it is about
 * @param text what was found, in Chinese
 * @param textEn what was found, in English
 * @param evidence the clauses concerned
 */
public record AuditFinding(AuditKind kind, String jurisdiction, @Nullable String subject, String name, String text,
		String textEn, List<Evidence> evidence) {

	/** Copies the evidence. */
	public AuditFinding {
		evidence = List.copyOf(evidence);
	}

}
