package org.yange.lineage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.graph.Fate;
import org.yange.graph.Nature;

/**
 * A body as the rules of lineage see it.
 *
 * @param id its stable name
 * @param name its name
 * @param jurisdiction the code of its place
 * @param place the name of its place
 * @param nature what sort of body it is
 * @param categories its categories, each for a time, the latest last
 * @param founded when it began, or null where nothing says so
 * @param foundedIn the reform in which it began, or null
 * @param foundedCertainty how surely, or null where nothing founds it
 * @param foundedStatements the statements that say so
 * @param ended when it ended, or null where nothing ends it
 * @param fate what became of it
 * @param fateCertainty how surely, or null where nothing ends it
 * @param fateStatements the statements that say so
 */
public record Body(String id, String name, String jurisdiction, String place, Nature nature, List<Category> categories,
		@Nullable Edtf founded, @Nullable String foundedIn, @Nullable Certainty foundedCertainty,
		List<String> foundedStatements, @Nullable Edtf ended, Fate fate, @Nullable Certainty fateCertainty,
		List<String> fateStatements) {

	/** Copies the lists. */
	public Body {
		categories = List.copyOf(categories);
		foundedStatements = List.copyOf(foundedStatements);
		fateStatements = List.copyOf(fateStatements);
	}

	/**
	 * {@return the latest category, or null where no clause gives one}
	 */
	public @Nullable String category() {
		return this.categories.isEmpty() ? null : this.categories.get(this.categories.size() - 1).name();
	}

	/**
	 * {@return the same body with nothing that ends it}
	 */
	Body active() {
		return without(Fate.ACTIVE);
	}

	/**
	 * {@return the same body before it began}
	 */
	Body notYet() {
		return without(Fate.NOT_YET);
	}

	private Body without(Fate end) {
		return new Body(this.id, this.name, this.jurisdiction, this.place, this.nature, this.categories, this.founded,
				this.foundedIn, this.foundedCertainty, this.foundedStatements, null, end, null, List.of());
	}

	/**
	 * {@return the same body with other categories}
	 */
	Body in(List<Category> others) {
		return new Body(this.id, this.name, this.jurisdiction, this.place, this.nature, others, this.founded,
				this.foundedIn, this.foundedCertainty, this.foundedStatements, this.ended, this.fate,
				this.fateCertainty, this.fateStatements);
	}

	/**
	 * A category that a body was given, for a time.
	 *
	 * @param name the category, such as 市政府工作部门
	 * @param since since when
	 * @param until when another took its place, or null while none did
	 * @param certainty how surely
	 * @param statements the statements that say so
	 */
	public record Category(String name, Edtf since, @Nullable Edtf until, Certainty certainty,
			List<String> statements) {

		/** Copies the statements. */
		public Category {
			statements = List.copyOf(statements);
		}

	}

}
