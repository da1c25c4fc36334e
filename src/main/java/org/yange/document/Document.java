package org.yange.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A document that tells of a reform: what is known of it apart from what it states.
 *
 * @param id its stable name
 * @param reform the reform that it tells of; documents that tell of one reform share it
 * @param jurisdictionCode the GB/T 2260 code of the place it is about
 * @param jurisdictionName the name of that place
 * @param title its title
 * @param issuer who issued it, where known
 * @param kind what sort of document it is, in words
 * @param dates its dates
 * @param repairs its damaged places
 */
public record Document(String id, String reform, String jurisdictionCode, String jurisdictionName, String title,
		@Nullable String issuer, String kind, List<DocumentDate> dates, List<Repair> repairs) {

	/** Copies the lists. */
	public Document {
		dates = List.copyOf(dates);
		repairs = List.copyOf(repairs);
	}

	/**
	 * {@return when the changes that the document tells of took effect} A date of effect
	 * is taken as it is; without one, approval bounds it below and the deadline above.
	 */
	public Effect effect() {
		for (DateKind kind : List.of(DateKind.EFFECTIVE, DateKind.PLATES_HUNG, DateKind.THREE_FIXED)) {
			Optional<Edtf> date = date(kind);
			if (date.isPresent()) {
				return new Effect(date.get(), kind.label());
			}
		}
		Optional<Edtf> approved = date(DateKind.APPROVED).or(() -> date(DateKind.ISSUED));
		Optional<Edtf> deadline = date(DateKind.DEADLINE);
		LocalDate earliest = approved.map(Edtf::earliest).orElse(null);
		LocalDate latest = deadline.map(Edtf::latest).orElse(null);
		if (earliest != null && latest != null && latest.isBefore(earliest)) {
			latest = null;
		}
		Edtf between = (earliest == null && latest == null) ? Edtf.UNKNOWN : Edtf.between(earliest, latest);
		String basis = String.join(", ", Stream
			.of((earliest != null) ? DateKind.APPROVED.label() : "", (latest != null) ? DateKind.DEADLINE.label() : "")
			.filter((label) -> !label.isEmpty())
			.toList());
		return new Effect(between, basis.isEmpty() ? "unknown" : basis);
	}

	/**
	 * {@return when the document could first be known: its publication, else its issue,
	 * else its approval, else when its changes took effect}
	 */
	public Edtf known() {
		return Stream.of(DateKind.PUBLISHED, DateKind.ISSUED, DateKind.APPROVED, DateKind.CONSIDERED)
			.flatMap((kind) -> date(kind).stream())
			.findFirst()
			.orElseGet(() -> effect().date());
	}

	private Optional<Edtf> date(DateKind kind) {
		return this.dates.stream().filter((date) -> date.kind() == kind).map(DocumentDate::date).findFirst();
	}

	/**
	 * When changes took effect and how that is known.
	 *
	 * @param date the day, as precisely as known
	 * @param basis the kinds of the dates that say so
	 */
	public record Effect(Edtf date, String basis) {
	}

}
