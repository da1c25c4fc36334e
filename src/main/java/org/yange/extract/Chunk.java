package org.yange.extract;

import java.util.List;

/**
 * Bodies that a sentence names in one breath: 市文化局、体育局和旅游局等部门.
 *
 * @param names the names, each with the level that the list gives it
 * @param open whether the list ends in 等
 * @param alternative whether one of them is meant (或者)
 * @param kind what is named
 * @param words the words as read
 */
record Chunk(List<String> names, boolean open, boolean alternative, Kind kind, String words) {

	Chunk {
		names = List.copyOf(names);
	}

	/** What words name. */
	enum Kind {

		/** Bodies. */
		BODIES,

		/** Bodies of a kind, as worded. */
		CLASS,

		/** What the clause speaks of: 该局, 上述部门. */
		BACK,

		/** An office of what the clause speaks of: 其办公室. */
		OFFICE

	}

}
