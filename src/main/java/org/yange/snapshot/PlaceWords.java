package org.yange.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yange.document.Edtf;
import org.yange.snapshot.RowReader.Words;

/** The strings of one place: all in a dictionary, those used often also ready to hand. */
final class PlaceWords implements Words, Numbers {

	/** How often a string is used to be kept ready. */
	private static final int OFTEN = 16;

	private final Dictionary dictionary;

	private final Map<Integer, String> often = new HashMap<>();

	private final Map<Integer, Edtf> dates = new HashMap<>();

	/**
	 * Keeps strings.
	 * @param uses how often each is used
	 * @param dates those of them that are dates
	 */
	PlaceWords(Map<String, Integer> uses, Collection<String> dates) {
		this.dictionary = Dictionary.of(uses.keySet());
		uses.forEach((string, count) -> {
			if (count >= OFTEN) {
				this.often.put(of(string), string);
			}
		});
		dates.forEach((date) -> this.dates.put(of(date), Edtf.parse(date)));
	}

	/** The number of a string, or -1 where it is not there. */
	@Override
	public int of(String string) {
		return this.dictionary.of(string);
	}

	@Override
	public String string(int number) {
		String ready = this.often.get(number);
		return (ready != null) ? ready : this.dictionary.get(number);
	}

	@Override
	public Edtf date(int number) {
		return Objects.requireNonNull(this.dates.get(number));
	}

	/** Counts strings. */
	static final class Counter implements Numbers {

		private final Map<String, Integer> uses = new HashMap<>();

		private final Set<String> dates = new HashSet<>();

		@Override
		public int of(String string) {
			this.uses.merge(string, 1, Integer::sum);
			return 0;
		}

		@Override
		public int ofDate(String date) {
			this.dates.add(date);
			return of(date);
		}

		PlaceWords words() {
			return new PlaceWords(this.uses, this.dates);
		}

	}

}
