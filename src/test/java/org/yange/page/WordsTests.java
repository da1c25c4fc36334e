package org.yange.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import org.yange.audit.AuditKind;
import org.yange.document.DateKind;
import org.yange.graph.AgentName;
import org.yange.graph.Certainty;
import org.yange.graph.EdgeKind;
import org.yange.graph.Fate;
import org.yange.graph.Loaded;
import org.yange.graph.Nature;
import org.yange.lineage.Correspondence;
import org.yange.lineage.Holding;
import org.yange.lineage.Residue;
import org.yange.statement.Predicate;
import org.yange.statement.Provenance;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private static final Pattern LITERAL = Pattern.compile("\\bwords\\('([^']+)'[,)]");

	private static final Pattern VOCABULARY = Pattern.compile("\\b(?:term\\('([\\w-]+)'|words\\('(\\w+)\\.' \\+)");

	private static final Pattern KEY = Pattern.compile("'([a-zA-Z][\\w-]*\\.[^' ]+)'");

	private static final Pattern BLANK = Pattern.compile("\\{\\w+\\}");

	@Test
	void bothLanguagesHaveTheSameKeysAndBlanks() throws IOException {
		Map<String, String> zh = table("zh");
		Map<String, String> en = table("en");
		assertThat(zh.keySet()).isEqualTo(en.keySet());
		assertThat(zh.values()).doesNotContain("");
		assertThat(en.values()).doesNotContain("");
		zh.forEach((key, text) -> assertThat(blanks(en.getOrDefault(key, ""))).as(key).isEqualTo(blanks(text)));
	}

	@Test
	void everyKeyThatAModuleNamesHasWords() throws IOException {
		Set<String> named = new TreeSet<>();
		for (String module : PageFiles.modules().values()) {
			LITERAL.matcher(module).results().map((result) -> result.group(1)).forEach(named::add);
		}
		assertThat(named).hasSizeGreaterThan(50);
		assertThat(table("zh").keySet()).containsAll(named);
	}

	@Test
	void noWordsAreLeftThatNoModuleNames() throws IOException {
		Set<String> keys = new HashSet<>();
		Set<String> vocabularies = new HashSet<>();
		for (String module : PageFiles.modules().values()) {
			KEY.matcher(module).results().map((result) -> result.group(1)).forEach(keys::add);
			VOCABULARY.matcher(module).results().map(WordsTests::vocabulary).forEach(vocabularies::add);
		}
		assertThat(table("zh").keySet())
			.allMatch((key) -> keys.contains(key) || vocabularies.contains(key.substring(0, key.indexOf('.'))));
	}

	@ParameterizedTest
	@MethodSource("vocabularies")
	void everyWordOfTheInterfaceHasWordsOnThePage(String vocabulary, List<String> members) throws IOException {
		assertThat(table("zh").keySet())
			.containsAll(members.stream().map((member) -> vocabulary + "." + member).toList());
	}

	static Stream<Object[]> vocabularies() {
		return Stream.of(of("certainty", Certainty.values(), Certainty::label), of("fate", Fate.values(), Fate::label),
				of("nature", Nature.values(), Nature::label), of("change", EdgeKind.values(), EdgeKind::name),
				of("residue", Residue.State.values(), Residue.State::label),
				of("as", AgentName.As.values(), AgentName.As::label),
				of("predicate", Predicate.values(), Predicate::name), of("basis", DateKind.values(), DateKind::label),
				of("role", Holding.Role.values(), Holding.Role::label),
				of("existence", Holding.Existence.values(), Holding.Existence::label),
				of("audit-kind", AuditKind.values(), AuditKind::label),
				of("correspondence", Correspondence.Kind.values(), Correspondence.Kind::label),
				of("drop", Loaded.Outcome.values(), Loaded.Outcome::label),
				of("activity", Provenance.Activity.values(), Provenance.Activity::label));
	}

	private static <T> Object[] of(String vocabulary, T[] members, Function<T, String> label) {
		return new Object[] { vocabulary, Arrays.stream(members).map(label).toList() };
	}

	private static String vocabulary(MatchResult result) {
		return (result.group(1) != null) ? result.group(1) : result.group(2);
	}

	private static Set<String> blanks(String text) {
		return BLANK.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> table(String language) throws IOException {
		return JsonMapper.builder()
			.build()
			.readValue(new ClassPathResource("static/words/" + language + ".json").getInputStream(),
					new TypeReference<TreeMap<String, String>>() {
					});
	}

}
