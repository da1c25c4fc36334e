package org.yange.comparison;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.lineage.Holding;
import org.yange.lineage.LineageAnswer.Jurisdiction;

/**
 * Where one duty sits in each place.
 *
 * @param duty the words that were asked for
 * @param asOf the day of which the holders are told
 * @param usual the line of work of the bodies that have the duty in most places, or null
 * where no place has one more often than another
 * @param places the places, by their codes
 */
public record Comparison(String duty, LocalDate asOf, @Nullable String usual, List<InPlace> places) {

	/** Copies the list. */
	public Comparison {
		places = List.copyOf(places);
	}

	/**
	 * Where the duty sits in one place.
	 *
	 * @param jurisdiction the place
	 * @param duties the phrases of the place that name the duty
	 * @param holders who has it on the day; none where no clause says
	 * @param history everybody who had it, the earliest first
	 * @param lines the lines of work of the holders: their names without place, level and
	 * kind of body
	 * @param differs whether the place differs from most
	 */
	public record InPlace(Jurisdiction jurisdiction, List<Phrase> duties, List<Holding> holders, List<Holding> history,
			List<String> lines, boolean differs) {

		/** Copies the lists. */
		public InPlace {
			duties = List.copyOf(duties);
			holders = List.copyOf(holders);
			history = List.copyOf(history);
			lines = List.copyOf(lines);
		}

	}

	/**
	 * A phrase that names the duty.
	 *
	 * @param id the id of the duty
	 * @param name the phrase
	 * @param exact whether it is the words that were asked for and no more
	 */
	public record Phrase(String id, String name, boolean exact) {
	}

}
