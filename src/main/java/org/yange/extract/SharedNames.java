package org.yange.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.yange.extract.Chunk.Kind;
import org.yange.extract.Mentions.Found;

/** Reads lists whose names share a beginning or an end, which stands there once. */
final class SharedNames {

	/** 农业、林业两局: as many first parts as are counted. */
	private static final Pattern COUNTED = Pattern.compile(
			"(?<parts>[\\p{IsHan}&&[^和与]]{1,8}(?:[、和与][\\p{IsHan}&&[^和与]]{1,8}){1,5})(?<n>[两二三四五六])个?(?<end>局|科|委|办|站|所|处|部|厅|公司|中心|办公室)(?=[^\\p{IsHan}]|合|整|撤|分|并|均|都|同|的|又|再|才)");

	/** 市交通运输、文化市场综合行政执法支队. */
	private static final Pattern TAILED = Pattern.compile(
			"(?<level>[省市县区旗盟州])(?<parts>[\\p{IsHan}]{2,6}(?:、[\\p{IsHan}]{2,6}?){1,30})(?<end>综合(?:行政)?执法(?:总队|支队|大队|局))");

	/** 省环境厅东江、西岭督察专员办事处: the places stand between. */
	private static final Pattern STEMMED = Pattern.compile(
			"(?<parts>(?<one>[\\p{IsHan}]{2,3})(?:、[\\p{IsHan}]{2,3}?){1,30})(?<end>(?:[\\p{IsHan}]{2}){0,3}(?:分局|办事处|专员办|监测站|监察局|管理局))");

	/** 市甲局、市乙局设在市辖区分局: what each has in a place. */
	private static final Pattern SEATED = Pattern.compile(
			"(?:设在|派驻|驻)(?<place>(?:各|相应|所辖)?(?:市辖区|县\\(市、区\\)|县\\(区\\)|区县|区|县|乡镇(?:\\(街道\\))?))(?:的)?(?<end>分局|派出机构|分支机构)");

	/** 某部所属各分局: bodies of a body, as worded. */
	private static final Pattern OWNED = Pattern.compile(
			"(?:所属|下属)(?:的)?(?:各[\\p{IsHan}]{1,8}?(?:局|处|院|所|站|企业|单位|公司|厂|矿)|(?:全部)?(?:企业|事业单位))(?=[^\\p{IsHan}]|整|下放|划|移|改|由|全|并|一)");

	private static final Pattern BOTH = Pattern.compile("(?<and>、)(?:[省市县区旗盟州]|自治区)(?:人民)?政府(?=[\\p{IsHan}])");

	private static final Cue COUNTED_CUE = Cue.of(COUNTED);

	private static final Cue TAILED_CUE = Cue.of(TAILED);

	private SharedNames() {
	}

	/**
	 * {@return a list with a shared end, or null if none begins at a place}
	 */
	static @Nullable Found at(String text, int start) {
		boolean begins = start == 0 || !Names.isHan(text.charAt(start - 1)) || Names.beginsAt(text, start);
		Matcher counted = begins ? COUNTED_CUE.at(text, start) : null;
		if (counted != null) {
			List<String> parts = List.of(counted.group("parts").split("[、和与]", 0));
			boolean all = parts.size() == "二三四五六".indexOf(counted.group("n").replace("两", "二")) + 2;
			return all ? found(parts, "", counted) : null;
		}
		Matcher tailed = TAILED_CUE.at(text, start);
		return (tailed != null && Names.isLevelled(text, start) && Names.beginsAt(text, start))
				? found(List.of(tailed.group("parts").split("、", 0)), tailed.group("level"), tailed) : null;
	}

	private static @Nullable Found found(List<String> parts, String level, Matcher list) {
		List<String> names = new ArrayList<>();
		for (String part : parts) {
			if (Lexicon.END.matcher(part).find() || Lexicon.STOP.matcher(part).find()) {
				return null;
			}
			String name = level + part + list.group("end");
			names.add(names.isEmpty() ? name : Mentions.levelled(name, names.get(0)));
		}
		return new Found(new Chunk(names, false, false, Kind.BODIES, list.group()), list.end());
	}

	/**
	 * {@return the bodies of a name whose parts are told apart after it, or the name
	 * itself}
	 * @param text the sentence
	 * @param name what was found
	 */
	static Found parts(String text, Found name) {
		Matcher owned = matcher(OWNED, text, name.end());
		int start = name.end() - name.chunk().words().length();
		boolean kind = start > 0 && "为是作成列至".indexOf(text.charAt(start - 1)) >= 0;
		if (!kind && owned.lookingAt()) {
			String words = name.chunk().words() + owned.group();
			return new Found(new Chunk(List.of(words), false, false, Kind.CLASS, words), owned.end());
		}
		Matcher stemmed = matcher(STEMMED, text, name.end());
		String stem = name.chunk().names().get(0);
		if (name.chunk().names().size() != 1 || !Names.isLevelled(stem, 0) || !stemmed.lookingAt()) {
			return name;
		}
		List<String> parts = List.of(stemmed.group("parts").split("、", 0));
		boolean even = parts.stream().allMatch((part) -> part.length() == stemmed.group("one").length());
		boolean plain = parts.stream()
			.noneMatch((part) -> Lexicon.END.matcher(part).find() || Lexicon.STOP.matcher(part).find());
		return (even && plain) ? with(text, name,
				parts.stream().map((part) -> stem + part + stemmed.group("end")).toList(), stemmed.end()) : name;
	}

	/**
	 * {@return what the bodies of a list have in a place, where that is meant, or the
	 * list itself}
	 */
	static Found seated(String text, Found list) {
		Matcher seated = matcher(SEATED, text, list.end());
		if (!seated.lookingAt()) {
			return list;
		}
		String tail = seated.group("place") + seated.group("end");
		return with(text, list, list.chunk().names().stream().map((name) -> name + tail).toList(), seated.end());
	}

	/** 市委、市政府督查室 is one body of both. */
	static Found ofBoth(String text, Found name) {
		Matcher both = matcher(BOTH, text, name.end());
		boolean party = name.chunk().words().matches("(?:[省市县区旗盟州]|自治区)委");
		if (!party || !both.lookingAt()) {
			return name;
		}
		int end = Names.end(text, both.end("and"), text.length());
		String words = name.chunk().words() + text.substring(name.end(), Math.max(end, name.end()));
		return (end > both.end()) ? with(text, name, List.of(words), end) : name;
	}

	private static Found with(String text, Found found, List<String> names, int end) {
		Chunk chunk = found.chunk();
		String words = chunk.words() + text.substring(found.end(), end);
		return new Found(new Chunk(names, chunk.open(), chunk.alternative(), chunk.kind(), words), end);
	}

	private static Matcher matcher(Pattern pattern, String text, int start) {
		return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
	}

}
