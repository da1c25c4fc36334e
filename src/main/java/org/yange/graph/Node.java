package org.yange.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A node of the graph that statements are about. */
public sealed interface Node {

	/**
	 * {@return the stable name of the node}
	 */
	String id();

	/**
	 * {@return its name as worded}
	 */
	String name();

	/**
	 * {@return the code of its place}
	 */
	String jurisdiction();

	/**
	 * One body under one name and one founding.
	 *
	 * @param id its stable name
	 * @param name its name as the documents write it
	 * @param jurisdiction the code of its place
	 * @param place the name of its place
	 * @param nature what sort of body it is
	 * @param founded when it began, or null where nothing says so
	 * @param ended when it ended, or null where nothing ends it
	 * @param fate what became of it
	 * @param existedBefore whether it is known to have existed before the first reform
	 * that names it
	 * @param categories its categories, the latest last
	 * @param names the names by which it is found
	 */
	record Agency(String id, String name, String jurisdiction, String place, Nature nature, @Nullable Event founded,
			@Nullable Event ended, Fate fate, boolean existedBefore, List<Category> categories,
			List<AgentName> names) implements Node {

		/** Copies the lists. */
		public Agency {
			categories = List.copyOf(categories);
			names = List.copyOf(names);
		}

	}

	/**
	 * A class of bodies as worded.
	 *
	 * @param id its stable name
	 * @param name the words
	 * @param jurisdiction the code of its place
	 */
	record AgencyClass(String id, String name, String jurisdiction) implements Node {
	}

	/**
	 * A name-plate: a name that a body carries, not a body.
	 *
	 * @param id its stable name
	 * @param name the name on it
	 * @param jurisdiction the code of its place
	 */
	record Plate(String id, String name, String jurisdiction) implements Node {
	}

	/**
	 * One duty phrase of one holder in one clause.
	 *
	 * @param id its stable name
	 * @param name the phrase
	 * @param jurisdiction the code of its place
	 * @param heldBy the holder as worded, empty where the text names none
	 */
	record Duty(String id, String name, String jurisdiction, String heldBy) implements Node {
	}

	/**
	 * A category that a body was given, for a time.
	 *
	 * @param name the category, such as 市政府工作部门
	 * @param since when
	 * @param until when another took its place, or null while none did; the end of the
	 * body is not repeated here
	 */
	record Category(String name, Event since, @Nullable Event until) {
	}

}
