package org.yange.statement;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.document.Fingerprint;

/**
 * One thing that one clause says, or that follows from it.
 *
 * @param document the id of the document
 * @param item where it stands, as the plan numbers it
 * @param predicate what is said
 * @param subject of whom; empty only where the source is not named
 * @param object the other body or name; empty where the predicate has none
 * @param duty the duty as stated; empty means all duties of the subject
 * @param qualifiers what narrows it
 * @param effective when, where that differs from the document
 * @param span where it stands in the text, where the text is known
 * @param jurisdiction the code of the place, where that differs from the document
 * @param note a remark of the person who labelled it
 * @param reason why it follows, for what is inferred; null for what is stated
 */
public record Statement(String document, String item, Predicate predicate, String subject, String object, String duty,
		List<String> qualifiers, @Nullable Edtf effective, @Nullable Span span, @Nullable String jurisdiction,
		String note, @Nullable String reason) {

	/** Copies the qualifiers. */
	public Statement {
		qualifiers = List.copyOf(qualifiers);
	}

	/**
	 * {@return the stable name of the statement, derived from what it says and where}
	 */
	public String id() {
		String place = (this.jurisdiction != null) ? this.jurisdiction : "";
		String when = (this.effective != null) ? this.effective.text() : "";
		String said = new Fingerprint().add(this.subject)
			.add(this.object)
			.add(this.duty)
			.add(place)
			.add(when)
			.hex()
			.substring(0, 12);
		return clauseId() + (inferred() ? ":inferred:" : ":") + this.predicate + ":" + said;
	}

	/**
	 * {@return the stable name of the clause}
	 */
	public String clauseId() {
		return this.document + ":" + idPart(this.item);
	}

	/**
	 * {@return words as a part of an id} A slash would part the path of a request.
	 * @param words the words, such as the item {@code 2/(一)1}
	 */
	public static String idPart(String words) {
		return words.replace('/', '.');
	}

	/**
	 * {@return whether it follows from the text rather than standing in it}
	 */
	public boolean inferred() {
		return this.reason != null;
	}

	/**
	 * {@return the same statement at a place in the text}
	 * @param place where it stands, or null where that is not known
	 */
	public Statement at(@Nullable Span place) {
		return new Statement(this.document, this.item, this.predicate, this.subject, this.object, this.duty,
				this.qualifiers, this.effective, place, this.jurisdiction, this.note, this.reason);
	}

	/**
	 * {@return whether the row carries the qualifier}
	 */
	public boolean is(String qualifier) {
		return this.qualifiers.contains(qualifier);
	}

	/**
	 * {@return whether the row states a duty, by itself or among those that its phrase
	 * names}
	 * @param end the duty
	 */
	public boolean states(DutyLink.End end) {
		return this.document.equals(end.document()) && this.item.equals(end.item()) && this.subject.equals(end.holder())
				&& !this.duty.isEmpty() && (this.duty.equals(end.duty())
						|| DutyParts.of(this.duty).stream().anyMatch((part) -> part.words().equals(end.duty())));
	}

	/**
	 * A place in the text as stored.
	 *
	 * @param start the offset of the first character, in code points
	 * @param end the offset after the last one
	 */
	public record Span(int start, int end) {
	}

}
