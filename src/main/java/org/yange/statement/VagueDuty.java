package org.yange.statement;

import java.util.Set;

/** Words that say nothing of what a duty is; they are never linked. */
public final class VagueDuty {

	private static final Set<String> WORDS = Set.of("有关", "相关", "行政", "行政管理", "管理", "其他", "行政审批", "监督管理", "日常工作");

	private VagueDuty() {
	}

	/**
	 * {@return whether the words say nothing of what the duty is}
	 * @param duty the duty as stated
	 */
	public static boolean is(String duty) {
		return WORDS.contains(duty);
	}

}
