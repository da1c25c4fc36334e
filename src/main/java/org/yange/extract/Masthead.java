package org.yange.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.yange.document.DateKind;
import org.yange.document.Edtf;
import org.yange.document.Finding;
import org.yange.document.Place;
import org.yange.document.Repair;

/**
 * What a text says of itself as a document.
 *
 * @param title its title, or null where it has none
 * @param kind what kind of text it is
 * @param issuer who issued it as worded, several joined by 、, or null
 * @param number the number it was issued under (文号), or null
 * @param place the place it is about, or null where that is not certain
 * @param dates its dates, in the order of the text
 * @param repairs the damaged figures of its dates that can be read in one way only
 * @param findings what could not be read for certain
 */
public record Masthead(@Nullable String title, Genre kind, @Nullable String issuer, @Nullable String number,
		@Nullable Locality place, List<Dated> dates, List<Repair> repairs, List<Finding> findings) {

	/** Copies the lists. */
	public Masthead {
		dates = List.copyOf(dates);
		repairs = List.copyOf(repairs);
		findings = List.copyOf(findings);
	}

	/** The year in which the text was made, 0 where its dates leave it open. */
	int year() {
		List<Integer> years = this.dates.stream()
			.filter((date) -> date.kind() == DateKind.ISSUED || date.kind() == DateKind.PUBLISHED)
			.map((date) -> date.date().earliest())
			.filter(Objects::nonNull)
			.map(LocalDate::getYear)
			.distinct()
			.toList();
		return (years.size() == 1) ? years.get(0) : 0;
	}

	/**
	 * A place as a text names it.
	 *
	 * @param name its name, such as 云溪市; 国家 for the country
	 * @param level 国家, 省级, 地级, 县级 or 乡级; 市 where the name leaves open which
	 */
	public record Locality(String name, String level) {

		/**
		 * {@return the place of a table that is meant, if it is there and no other has
		 * its name}
		 * @param places the table
		 */
		public Optional<Place> among(Collection<Place> places) {
			List<Place> named = places.stream()
				.filter((place) -> this.level.equals(Places.NATION) ? place.level().equals(this.level)
						: place.name().equals(this.name))
				.toList();
			return (named.size() == 1) ? Optional.of(named.get(0)) : Optional.empty();
		}

	}

	/**
	 * A date of the document.
	 *
	 * @param kind what happened then
	 * @param date when
	 * @param item where the text says so
	 * @param quote the words that say so
	 */
	public record Dated(DateKind kind, Edtf date, String item, String quote) {
	}

}
