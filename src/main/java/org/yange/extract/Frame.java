package org.yange.extract;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.statement.Predicate;

/**
 * A way of saying something between two commas.
 *
 * @param pattern how it is worded, from the beginning; group {@code s} is whom it speaks
 * of, where it says so, and {@code o} the other
 * @param handler what it states
 */
record Frame(Pattern pattern, Consumer<Frame.Match> handler) {

	/**
	 * Describes a way of saying something. In the pattern {@code @} stands for bodies,
	 * {@code ~} for adverbs, {@code #} for a beginning such as 同时将, and {@code !} for an
	 * end or what goes on speaking of the same.
	 */
	static Frame of(String pattern, Consumer<Match> handler) {
		return new Frame(Pattern.compile("^" + pattern.replace("#",
				"(?:[\\p{IsHan}]{1,4}[省市县区旗盟州](?:将|又|再)?(?=成立|设立|设置|组建|建立|增设|新设|恢复))?(?:由@组织实施)?(?:(?:新组建|重新组建|新成立|新设立)的(?=@))?(?:并|同时|相应|在此基础上|其中|还|而|至于|现|也|另|此外|是|将|把|对|经批准|再|后|又|原来的){0,8}(?:由?@(?:管理|领导|代管|主管|所属|下属)的?(?=@))?")
			.replace("~",
					"(?:会|今后|亦|仍|仍然|仍旧|还是|继续|就|早|才|过去|现在|如今|又|最终|均|都|也|一并|统一|分别|依次|同时|相应|随之|正式|已|已经|现|现已|就地|同步|仍旧|依旧|一律|奉命|奉令|奉文|整体|整建制|全部|先|再|又|还|将|则|即|亦|并){0,8}")
			.replaceAll("(?<!\\(\\?<?)!",
					Matcher.quoteReplacement("(?=$|作为|为@|是|并|加挂|挂@|归口|由@|同@|与@|对外|保留|不再|升格|列入|后$|\\(|,|以|负责|主要)"))
			.replace("@", Phrase.BODIES)), handler);
	}

	/**
	 * {@return how much of the phrase was read from its beginning, 0 if no frame fits}
	 */
	static int read(Phrase phrase, Telling telling) {
		for (Frame frame : Grammar.thatMayFit(phrase.text())) {
			Matcher matcher = frame.pattern.matcher(phrase.text());
			if (matcher.find()) {
				int before = telling.draft().size();
				Match match = new Match(matcher, phrase, telling);
				frame.handler.accept(match);
				if (match.understood || telling.draft().size() > before) {
					return matcher.end();
				}
			}
		}
		return 0;
	}

	/**
	 * Whether words can fit that begin like this: they do so far, or it is too early to
	 * say.
	 */
	boolean mayBegin(String beginning) {
		Matcher matcher = this.pattern.matcher(beginning);
		return matcher.find() || matcher.hitEnd();
	}

	private static final Pattern EACH = Pattern.compile("分别|依次");

	private static final Pattern ALL = Pattern.compile("(?:上述单位)?[均都]");

	/** What a frame found. */
	static final class Match {

		private final Matcher matcher;

		private final Phrase phrase;

		private final Telling telling;

		private boolean understood;

		Match(Matcher matcher, Phrase phrase, Telling telling) {
			this.matcher = matcher;
			this.phrase = phrase;
			this.telling = telling;
		}

		/** Whom it speaks of: whom it names, else whom the clause speaks of. */
		List<String> subjects() {
			if (group("s").isEmpty()) {
				boolean all = ALL.matcher(this.matcher.group()).lookingAt();
				return all ? this.telling.discourse().all() : this.telling.discourse().topics();
			}
			List<String> named = this.telling.named(this.phrase, group("s"));
			this.telling.discourse().turnTo(named);
			return named;
		}

		/** The bodies of a group. */
		List<String> bodies(String group) {
			return this.telling.named(this.phrase, group(group));
		}

		@Nullable Chunk chunk(String group) {
			return this.phrase.chunk(group(group));
		}

		/** The words of a group, empty where it is absent. */
		String group(String name) {
			String group = has(name) ? this.matcher.group(name) : null;
			return (group == null) ? "" : group;
		}

		/** Whether the frame has a group of the name. */
		private boolean has(String name) {
			return this.matcher.pattern().pattern().contains("(?<" + name + ">");
		}

		/** The words of a group with the names in full. */
		String words(String name) {
			return this.phrase.words(group(name));
		}

		void add(Predicate predicate, String subject, String object, String duty, String... qualifiers) {
			this.telling.draft().add(this.phrase, predicate, subject, object, duty, qualifiers);
		}

		/**
		 * Each subject with each of the others, or each with its own where the words say
		 * so.
		 */
		void relate(Predicate predicate, List<String> subjects, List<String> others, String... qualifiers) {
			if (subjects.size() == others.size() && EACH.matcher(this.matcher.group()).find()) {
				for (int i = 0; i < subjects.size(); i++) {
					add(predicate, subjects.get(i), others.get(i), "", qualifiers);
				}
				return;
			}
			subjects.forEach((subject) -> others.forEach((other) -> add(predicate, subject, other, "", qualifiers)));
		}

		/** What the sentence has said of a body is said of what it is renamed to. */
		void passOn(String before, String after) {
			this.telling.draft().passOn(this.phrase.source(), before, after);
		}

		/** It told something, though no statement. */
		void understood() {
			this.understood = true;
		}

		Phrase phrase() {
			return this.phrase;
		}

		Discourse discourse() {
			return this.telling.discourse();
		}

	}

}
