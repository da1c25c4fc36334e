package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Certainty;
import org.yange.lineage.LineageAnswer.Jurisdiction;
import org.yange.statement.DutyLink.Relation;
import org.yange.statement.DutyPart.Way;

/**
 * A duty in a list: one phrase of one holder in one clause.
 *
 * @param id its stable name
 * @param name the phrase as stated
 * @param jurisdiction its place
 * @param heldBy who held it, as the clause words it; empty where it names none
 * @param holder the id of that body, or null where the text names none
 * @param partOf the duty that it is a part of, or null where it stands by itself; then
 * holder, receivers and overseers are those of that duty
 * @param parts the duties that its phrase safely names
 * @param receivers where it went
 * @param overseers who manages or leads the line of work
 * @param links the duties of other reforms, or places, that it is, is a part of or more
 * than, with the reason
 */
public record DutyEntry(String id, String name, Jurisdiction jurisdiction, String heldBy, @Nullable String holder,
		@Nullable Related partOf, List<Related> parts, List<Having> receivers, List<Having> overseers,
		List<Link> links) {

	/** Copies the lists. */
	public DutyEntry {
		parts = List.copyOf(parts);
		receivers = List.copyOf(receivers);
		overseers = List.copyOf(overseers);
		links = List.copyOf(links);
	}

	/**
	 * The whole of a part, or a part of a whole.
	 *
	 * @param id its stable name
	 * @param name its words
	 * @param reason why the one is a part of the other
	 */
	public record Related(String id, String name, Way reason) {
	}

	/**
	 * A duty of another reform that this one is linked to.
	 *
	 * @param id its stable name
	 * @param name its words
	 * @param earlier whether it is the earlier of the two
	 * @param relation what the later of the two is to the earlier
	 * @param reason how that was found: same words, or curated
	 * @param certainty how surely
	 * @param why what the person gives for it, or null where words tell
	 * @param source what that rests on, or null
	 * @param document the document that holds the link, or null
	 */
	public record Link(String id, String name, boolean earlier, Relation relation, String reason, Certainty certainty,
			@Nullable String why, @Nullable String source, @Nullable String document) {
	}

	/**
	 * {@return the id of the duty as stated: its own, or that of the whole}
	 */
	public String stated() {
		return (this.partOf != null) ? this.partOf.id() : this.id;
	}

	/**
	 * A body that received or oversees a duty.
	 *
	 * @param id its stable name
	 * @param name its name
	 * @param effective since when, in EDTF
	 * @param certainty how surely
	 * @param qualifiers what narrows it, such as partial or shared
	 */
	public record Having(String id, String name, String effective, Certainty certainty, List<String> qualifiers) {

		/** Copies the qualifiers. */
		public Having {
			qualifiers = List.copyOf(qualifiers);
		}

	}

}
