package org.yange.audit;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.yange.document.Fingerprint;
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
 * @param acknowledged that somebody looked at it and leaves it, or null
 */
public record AuditFinding(AuditKind kind, String jurisdiction, @Nullable String subject, String name, String text,
		String textEn, List<Evidence> evidence, @Nullable Acknowledgement acknowledged) {

	private static final int ID_DIGITS = 16;

	/** Copies the evidence. */
	public AuditFinding {
		evidence = List.copyOf(evidence);
	}

	AuditFinding(AuditKind kind, String jurisdiction, @Nullable String subject, String name, String text, String textEn,
			List<Evidence> evidence) {
		this(kind, jurisdiction, subject, name, text, textEn, evidence, null);
	}

	/**
	 * {@return the stable name of the finding: it says the same as long as it has it}
	 */
	@JsonProperty
	public String id() {
		return new Fingerprint().add(this.kind.label())
			.add(this.jurisdiction)
			.add(String.valueOf(this.subject))
			.add(this.text)
			.hex()
			.substring(0, ID_DIGITS);
	}

	AuditFinding with(@Nullable Acknowledgement acknowledgement) {
		return new AuditFinding(this.kind, this.jurisdiction, this.subject, this.name, this.text, this.textEn,
				this.evidence, acknowledgement);
	}

}
