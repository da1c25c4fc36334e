package org.yange.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;

/**
 * Which of the bodies spoken of words such as 该局, 三局, 其办公室 or 后两家 mean. Where it is not
 * clear, they mean none.
 */
final class Antecedents {

	private static final Pattern BARE_OFFICE = Pattern.compile("(?:委员会|领导小组|小组|指挥部|联席会议)?(办公室|秘书处|秘书组|办事机构)");

	/** What is told by its kind alone was told of before. */
	private static final Set<String> BARE = Set.of("领导小组", "委员会", "指挥部", "联席会议");

	/** A branch that is told without the body that it belongs to. */
	private static final Pattern BRANCH = Pattern.compile("(?![省市县区旗盟州])[\\p{IsHan}]{2,8}分局");

	private static final Pattern COUNT = Pattern.compile("[两二三四五六七八九]|\\d");

	private static final Pattern SOME = Pattern.compile("^([前后])([两二三四五六七八九]|\\d)[家个]");

	private final Discourse discourse;

	/** Of which 前四家 are the first and 后两家 the last. */
	private List<String> parted = List.of();

	Antecedents(Discourse discourse) {
		this.discourse = discourse;
	}

	/**
	 * {@return the bodies that a matched group names or points back at}
	 */
	List<String> named(Phrase phrase, @Nullable String group) {
		Chunk chunk = phrase.chunk(group);
		if (chunk == null) {
			return List.of();
		}
		return switch (chunk.kind()) {
			case BACK -> back(phrase, chunk.words(), Objects.requireNonNull(group).charAt(0));
			case OFFICE -> offices(chunk.words());
			case CLASS -> chunk.names();
			case BODIES -> bodies(chunk);
		};
	}

	/** 其办公室 of who is spoken of; 三个机构的办公室 of as many. */
	private List<String> offices(String words) {
		Matcher count = COUNT.matcher(words);
		List<String> of = count.find() ? counted(count.group(), "") : this.discourse.topics();
		String office = words.replaceFirst("^(?:其|下设|.*的)?(?:的)?", "");
		return of.stream().map((body) -> BodyKind.plain(body) + office).toList();
	}

	private List<String> bodies(Chunk chunk) {
		Matcher office = BARE_OFFICE.matcher(chunk.names().get(0));
		if (office.matches() && chunk.names().size() == 1 && this.discourse.topics().size() == 1
				&& !this.discourse.topics().get(0).endsWith(chunk.names().get(0))) {
			return List.of(BodyKind.plain(this.discourse.topics().get(0)) + office.group(1));
		}
		boolean bare = chunk.names().size() == 1 && BARE.contains(chunk.names().get(0));
		List<String> last = bare ? lastOfKind(null, ' ', chunk.names().get(0)) : List.of();
		return last.isEmpty() ? branches(this.discourse.own(), chunk.names()) : last;
	}

	/**
	 * {@return the names in full, where they are those of branches of one body told
	 * without it}
	 */
	List<String> branches(List<String> of, List<String> names) {
		boolean branches = of.size() == 1 && names.stream().allMatch(BRANCH.asMatchPredicate());
		return branches ? names.stream().map((name) -> of.get(0) + name).toList() : names;
	}

	/**
	 * {@return whose the duties are that words such as 上述三局 or 其 bear}
	 */
	List<String> meant(String words) {
		boolean counted = COUNT.matcher(words).find();
		return (counted || words.startsWith("该")) ? back(null, words, ' ') : this.discourse.sources();
	}

	/** 该局 is the last body of that kind; 两局 are the last two. */
	private List<String> back(@Nullable Phrase phrase, String words, char at) {
		if (words.equals("前者") || words.equals("后者")) {
			int index = words.equals("前者") ? 0 : 1;
			return (this.discourse.pair().size() == 2) ? List.of(this.discourse.pair().get(index)) : List.of();
		}
		if (words.startsWith("你")) {
			return this.discourse.own();
		}
		Matcher some = SOME.matcher(words);
		if (some.find()) {
			return some(some.group(1).equals("前"), BodyKind.number(some.group(2)));
		}
		String ending = BodyKind.of(words);
		Matcher count = COUNT.matcher(words.replaceFirst("^第.{1,2}项", ""));
		if (count.find()) {
			return counted(count.group(), ending);
		}
		if (words.startsWith("相应") || words.startsWith("原有")) {
			return this.discourse.before();
		}
		if (words.matches("(?:上述|以上|这些).*")) {
			return (this.discourse.before().size() > 1) ? this.discourse.before() : this.discourse.topics();
		}
		boolean single = words.startsWith("该") && !ending.isEmpty();
		if (!single || (this.discourse.topics().size() == 1 && BodyKind.is(this.discourse.topics().get(0), ending))) {
			return this.discourse.topics();
		}
		List<String> last = lastOfKind(phrase, at, ending);
		return (last.isEmpty() && this.discourse.topics().size() == 1) ? this.discourse.topics() : last;
	}

	/** 前四家, 后两家 of the bodies last spoken of that are more than so many. */
	private List<String> some(boolean first, int count) {
		if (first || this.parted.size() < count) {
			this.parted = List.of();
			for (int i = this.discourse.history().size() - 1; i >= 0 && this.parted.isEmpty(); i--) {
				this.parted = (this.discourse.history().get(i).size() > count) ? this.discourse.history().get(i)
						: List.of();
			}
		}
		int size = this.parted.size();
		return (size < count) ? List.of()
				: first ? this.parted.subList(0, count) : this.parted.subList(size - count, size);
	}

	private List<String> lastOfKind(@Nullable Phrase phrase, char at, String ending) {
		for (int i = at - 1; phrase != null && phrase.isKnown((char) i); i--) {
			Chunk chunk = phrase.chunk((char) i);
			String last = chunk.names().get(chunk.names().size() - 1);
			if (chunk.kind() == Kind.BODIES && BodyKind.is(last, ending) && i < at - 1) {
				return List.of(last);
			}
		}
		for (int i = this.discourse.history().size() - 1; i >= 0; i--) {
			List<String> spoken = this.discourse.history().get(i);
			if (spoken.size() == 1 && BodyKind.is(spoken.get(0), ending)) {
				return spoken;
			}
		}
		String first = this.discourse.topics().isEmpty() ? "" : this.discourse.topics().get(0);
		String parent = first.substring(0, first.indexOf(ending) + (first.contains(ending) ? ending.length() : 1));
		boolean theirs = parent.length() > ending.length() && Names.isName(parent)
				&& this.discourse.topics().stream().allMatch((each) -> each.startsWith(parent));
		return theirs ? List.of(parent) : List.of();
	}

	private List<String> counted(String numeral, String ending) {
		int n = BodyKind.number(numeral);
		if (ending.isEmpty() && this.discourse.allFounded().size() == n) {
			return List.copyOf(this.discourse.allFounded());
		}
		for (int i = this.discourse.history().size() - 1; i >= 0; i--) {
			List<String> spoken = this.discourse.history().get(i);
			if (spoken.size() == n
					&& spoken.stream().allMatch((each) -> ending.isEmpty() || BodyKind.is(each, ending))) {
				return spoken;
			}
		}
		return List.of();
	}

}
