package org.yange.mcp;

import java.util.List;

/** Says that nothing is known, so that nobody takes silence for an answer. */
final class Unknown {

	private Unknown() {
	}

	static String body(String name, List<String> nearest, boolean english) {
		String names = String.join("、", nearest);
		return english
				? "No body is known by the name '%s'. ".formatted(name) + notThere(true)
						+ (nearest.isEmpty() ? "" : " Names that look like it: %s.".formatted(names))
				: "没有查到名为“%s”的机构。".formatted(name) + notThere(false)
						+ (nearest.isEmpty() ? "" : "名称相近的有：%s。".formatted(names));
	}

	static String duty(String words, boolean english) {
		return english ? "No duty is known by the words '%s'. ".formatted(words) + notThere(true)
				: "没有查到写到“%s”的职责。".formatted(words) + notThere(false);
	}

	static String statement(String id, boolean english) {
		return english ? "No statement has the id '%s': take one from a clause of another answer.".formatted(id)
				: "没有编号为“%s”的陈述，请使用其他答复的条款中给出的编号。".formatted(id);
	}

	private static String notThere(boolean english) {
		return english ? "The documents that are loaded do not speak of it; that is no proof that there was none."
				: "已装入的文件没有提到，这并不证明不存在。";
	}

}
