package org.yange.statement;

import java.util.Set;

/**
 * The qualifiers with a meaning of their own; a row may carry others, such as a number.
 */
public final class Qualifier {

	/** The list goes on (…等): never exhaustive. */
	public static final String OPEN = "open";

	/** The source is no named body. */
	public static final String UNNAMED = "unnamed";

	/** Only a part of the duty (有关, 相关). */
	public static final String PARTIAL = "partial";

	/** Several receivers, not divided among them. */
	public static final String SHARED = "shared";

	/** One of several receivers (或). */
	public static final String ALTERNATIVE = "alternative";

	/** No longer kept on its own. */
	public static final String STANDALONE = "standalone";

	/** The arrangement ends. */
	public static final String ENDED = "ended";

	/** A bracketed short form. */
	public static final String SHORT = "short";

	/** A bracketed second name. */
	public static final String SECOND_NAME = "second-name";

	/** Moved whole, with staff and means. */
	public static final String WHOLE_ESTABLISHMENT = "整建制";

	/** Set up again from itself. */
	public static final String REFOUNDED = "重新组建";

	/** Labelled without a source that bears it out; it waits for its document. */
	public static final String UNCONFIRMED = "unconfirmed";

	/**
	 * Of a fact, not of a row: a reform before gave the same duty of the same body to
	 * another.
	 */
	public static final String GIVEN_BEFORE = "given-before";

	/** The words by which a source ends in its receiver. */
	public static final Set<String> MERGING = Set.of("并入", "合并");

	static final Set<String> OF_TRANSFER = Set.of(OPEN, UNNAMED, PARTIAL, SHARED, ALTERNATIVE, WHOLE_ESTABLISHMENT,
			"下放", "上收", "并入", "合并", "原则上", UNCONFIRMED);

	static final Set<String> OF_MANAGEMENT = Set.of("统一管理", "归口管理", "归口领导", "领导", "管理", "垂直管理", "直接管理", "双重管理", "代管",
			ENDED, UNCONFIRMED);

	private Qualifier() {
	}

}
