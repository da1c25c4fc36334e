package org.yange.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

import org.yange.lineage.Direction;

/**
 * A question that was understood.
 *
 * @param kind what is asked
 * @param name the body or duty that is asked about, as typed
 * @param names the forms in which to look it up, in order: the first that is known is
 * meant
 */
public record Question(Kind kind, String name, List<String> names) {

	/** Copies the forms. */
	public Question {
		names = List.copyOf(names);
	}

	/**
	 * {@return what a text asks, or nothing where no pattern recognises it}
	 * @param text a question in Chinese or English
	 */
	public static Optional<Question> parse(String text) {
		return PatternTable.INSTANCE.understand(text);
	}

	/**
	 * {@return an example of each kind of question that is understood}
	 */
	public static List<Example> examples() {
		return Arrays.stream(Kind.values()).map((kind) -> new Example(kind, kind.zh, kind.en)).toList();
	}

	/**
	 * An example of what can be asked.
	 *
	 * @param kind what is asked
	 * @param zh the question in Chinese
	 * @param en the question in English
	 */
	public record Example(Kind kind, String zh, String en) {
	}

	/** What can be asked. */
	public enum Kind {

		/** Where the duties of a body went. */
		WENT("forward", "监察局的职责去哪了", "Where did the duties of 监察局 go?"),
		/** Where the duties of a body came from. */
		CAME("backward", "应急管理局的职责从哪来", "Where did the duties of 应急管理局 come from?"),
		/** Who held a duty and who holds it now. */
		THEN_AND_NOW("then-and-now", "防震减灾原来归谁，现在归谁", "Who held 防震减灾 before and who holds it now?"),
		/** Which plates a body carries. */
		PLATES("plates", "市委组织部挂哪些牌子", "Which plates does 市委组织部 carry?"),
		/** Who manages a body. */
		MANAGER("manager", "市林业局由谁管理", "Who manages 市林业局?"),
		/** Which bodies a body manages. */
		MANAGED("managed", "市委组织部管理哪些机构", "Which bodies does 市委组织部 manage?"),
		/** Where the office of a body is. */
		OFFICE_HOST("office-host", "市委审计委员会的办公室设在哪", "Where is the office of 市委审计委员会?"),
		/** Whether a body ended. */
		ENDED("ended", "监察局撤销了吗", "Was 监察局 abolished?"),
		/** What a body was before. */
		PREDECESSORS("predecessors", "市水利局的前身是什么", "What was 市水利局 before?"),
		/** Who is responsible for a duty. */
		RESPONSIBLE("responsible", "谁负责防震减灾", "Who is responsible for 防震减灾?");

		private final String label;

		private final String zh;

		private final String en;

		Kind(String label, String zh, String en) {
			this.label = label;
			this.zh = zh;
			this.en = en;
		}

		/**
		 * {@return the word that stands for it outside}
		 */
		@JsonValue
		public String label() {
			return this.label;
		}

		/**
		 * {@return whether the name is that of a duty, not of a body}
		 */
		public boolean isAboutDuty() {
			return this == THEN_AND_NOW || this == RESPONSIBLE;
		}

		/**
		 * {@return which way the lineage is to be told that answers it}
		 */
		public Direction direction() {
			return switch (this) {
				case CAME, PREDECESSORS -> Direction.BACKWARD;
				case THEN_AND_NOW -> Direction.BOTH;
				default -> Direction.FORWARD;
			};
		}

	}

}
