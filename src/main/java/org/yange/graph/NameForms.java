package org.yange.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

import org.yange.graph.AgentName.As;

/** The forms in which people write the name of a body. */
public final class NameForms {

	private static final Pattern LEVELLED = Pattern
		.compile("^(国家|自治区|省|市|县|区|旗|盟|州|地区)(?=\\p{IsHan}{2})(委(?!员会)|政府(?=\\p{IsHan}{2}))?(.+)$");

	/** Bodies of the whole country whose names do not begin with its own. */
	private static final Pattern OF_NO_STATE = Pattern.compile("(中央|中共|中国|全国|国务院|最高|武警|省级).*");

	private static final Pattern OF_THE_CENTRE = Pattern.compile("中央(?!军委).*(部|室|委员会|领导小组|校|研究院)");

	private static final Map<String, List<String>> CONTRACTIONS = contractions();

	private static final ThreadLocal<Transliterator> LATIN = ThreadLocal
		.withInitial(() -> Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower"));

	private static final ThreadLocal<Transliterator> SIMPLIFIED = ThreadLocal
		.withInitial(() -> Transliterator.getInstance("Traditional-Simplified"));

	private static final Pattern LETTERS = Pattern.compile("[a-zA-Z' -]+");

	private NameForms() {
	}

	/**
	 * {@return the forms that follow from the name itself}
	 */
	static Set<AgentName> of(String name, String place) {
		Set<AgentName> forms = new LinkedHashSet<>();
		forms.add(new AgentName(name, As.FULL));
		Matcher parts = LEVELLED.matcher(name);
		boolean levelled = parts.matches() && !name.startsWith(place);
		String stem = levelled ? parts.group(3) : name;
		if (levelled) {
			String organ = Objects.toString(parts.group(2), "");
			boolean ofPlace = place.endsWith(parts.group(1));
			if (ofPlace) {
				forms.add(new AgentName(place + organ + stem, As.OFFICIAL));
				if (organ.equals("政府")) {
					forms.add(new AgentName(place + "人民政府" + stem, As.OFFICIAL));
				}
				if (organ.equals("委")) {
					forms.add(new AgentName("中共" + place + "委" + stem, As.OFFICIAL));
				}
			}
			forms.add(new AgentName(organ + stem, As.SHORT));
			forms.add(new AgentName(stem, As.SHORT));
		}
		if (place.endsWith("国") && !OF_NO_STATE.matcher(name).matches() && !name.startsWith(place)) {
			forms.add(new AgentName(place + name, As.OFFICIAL));
		}
		if (OF_THE_CENTRE.matcher(name).matches()) {
			forms.add(new AgentName("中共" + name, As.OFFICIAL));
		}
		for (String contracted : CONTRACTIONS.getOrDefault(stem, List.of())) {
			forms.add(new AgentName(contracted, As.ABBREVIATION));
			if (levelled) {
				forms.add(new AgentName(parts.group(1) + Objects.toString(parts.group(2), "") + contracted,
						As.ABBREVIATION));
				forms.add(new AgentName(parts.group(1) + contracted, As.ABBREVIATION));
			}
		}
		forms.add(new AgentName(pinyin(name), As.PINYIN));
		forms.add(new AgentName(pinyin(stem), As.PINYIN));
		return forms;
	}

	/**
	 * {@return the forms of a name that the same body had before}
	 */
	static Set<AgentName> ofFormer(String name, String place) {
		return as(As.FORMER, name, place);
	}

	/**
	 * {@return the forms of another name of a body}
	 */
	static Set<AgentName> ofAlias(String name, String place) {
		return as(As.ALIAS, name, place);
	}

	/**
	 * {@return the forms of the name on a plate of a body}
	 */
	static Set<AgentName> ofPlate(String name, String place) {
		return as(As.PLATE, name, place);
	}

	private static Set<AgentName> as(As as, String name, String place) {
		Set<AgentName> forms = new LinkedHashSet<>();
		of(name, place).stream()
			.filter((form) -> form.as() != As.PINYIN)
			.forEach((form) -> forms.add(new AgentName(form.value(), as)));
		return forms;
	}

	/**
	 * {@return the forms in which a name that a person typed may be known: as typed, in
	 * simplified characters, and Latin letters as pinyin is kept}
	 * @param typed the name
	 */
	public static List<String> typed(String typed) {
		String name = typed.strip();
		StringBuilder simplified = new StringBuilder();
		Transliterator simplifier = Objects.requireNonNull(SIMPLIFIED.get());
		name.codePoints().mapToObj(Character::toString).map(simplifier::transliterate).forEach(simplified::append);
		String latin = LETTERS.matcher(name).matches() ? name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") : name;
		return Stream.of(name, simplified.toString(), latin).distinct().toList();
	}

	/**
	 * {@return a name in Latin letters, lower case, without tones or spaces}
	 * @param name the name in Chinese
	 */
	public static String pinyin(String name) {
		String latin = Objects.requireNonNull(LATIN.get()).transliterate(name);
		return latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	private static Map<String, List<String>> contractions() {
		Map<String, List<String>> contractions = new LinkedHashMap<>();
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(Objects.requireNonNull(NameForms.class.getResourceAsStream("contractions.txt")),
						StandardCharsets.UTF_8))) {
			List<String> all = lines.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList();
			for (String line : all) {
				List<String> words = List.of(line.strip().split(" "));
				contractions.put(words.get(0), words.subList(1, words.size()));
			}
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("contractions.txt is part of the application", unreadable);
		}
		return contractions;
	}

}
