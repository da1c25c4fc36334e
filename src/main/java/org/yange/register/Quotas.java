package org.yange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yange.document.Edtf;
import org.yange.graph.Certainty;
import org.yange.lineage.Evidence;
import org.yange.register.QuotaCheck.Member;
import org.yange.register.QuotaCheck.Part;
import org.yange.statement.Quota;

/**
 * The arithmetic of a plan: what it declares beside what is there (rule 9). Nothing is
 * counted merely to close a sum.
 */
final class Quotas {

	private static final Pattern SEVERAL = Pattern.compile("^.+?等([0-9]+)个(.*)$");

	private final List<Declared> declared;

	private final List<Standing> bodies;

	private final LocalDate day;

	Quotas(List<Declared> declared, List<Standing> bodies, LocalDate day) {
		this.declared = declared;
		this.bodies = bodies;
		this.day = day;
	}

	List<QuotaCheck> checks() {
		Stream<QuotaCheck> own = valid((each) -> !each.ofPart() && times(each) == 1).map(this::check);
		return Stream.concat(own, sum().stream()).toList();
	}

	/** The latest number for each scope; the same number said twice is one. */
	private Stream<List<Declared>> valid(java.util.function.Predicate<Declared> wanted) {
		Map<String, List<Declared>> scopes = new LinkedHashMap<>();
		this.declared.stream()
			.filter(wanted)
			.filter((each) -> each.effective().possiblyBy(this.day))
			.forEach((each) -> scopes.computeIfAbsent(each.scope() + each.place(), (scope) -> new ArrayList<>())
				.add(each));
		return scopes.values().stream().flatMap((all) -> {
			Edtf latest = all.stream().map(Declared::effective).max(BY_TIME).orElseThrow();
			Map<Quota, List<Declared>> numbers = new LinkedHashMap<>();
			all.stream()
				.filter((each) -> each.effective().equals(latest))
				.forEach((each) -> numbers.computeIfAbsent(each.quota(), (number) -> new ArrayList<>()).add(each));
			return numbers.values().stream();
		});
	}

	private static final Comparator<Edtf> BY_TIME = Comparator.comparing(Edtf::latest,
			Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

	private static final Comparator<Declared> BY_NUMBER = Comparator.comparingInt((each) -> each.quota().number());

	private QuotaCheck check(List<Declared> same) {
		Declared first = same.get(0);
		String scope = first.scope();
		Optional<QuotaScope> kind = QuotaScope
			.of(scope.startsWith(first.placeName()) ? scope.substring(first.placeName().length()) : scope);
		List<Evidence> evidence = same.stream().map(Declared::evidence).toList();
		Quota quota = first.quota();
		if (kind.isEmpty()) {
			return new QuotaCheck(scope, quota.number(), quota.upperBound(), List.of(), null, null, List.of(),
					evidence);
		}
		List<Member> members = members(kind.get());
		int missing = quota.upperBound() ? 0 : Math.max(0, quota.number() - members.size());
		return new QuotaCheck(scope, quota.number(), quota.upperBound(), List.of(), members.size(), missing, members,
				evidence);
	}

	private List<Member> members(QuotaScope scope) {
		List<Member> members = new ArrayList<>();
		Set<String> counted = new HashSet<>();
		for (Standing body : this.bodies) {
			if (counted.contains(body.id()) || !scope.counts(body.name(), body.category())) {
				continue;
			}
			Set<String> ids = workingAsOne(body, scope);
			counted.addAll(ids);
			members.add(member(this.bodies.stream().filter((each) -> ids.contains(each.id())).toList()));
		}
		return members;
	}

	/**
	 * {@return the ids of the bodies that count in the scope and work as one with a body,
	 * itself included, at first or second hand}
	 */
	private Set<String> workingAsOne(Standing body, QuotaScope scope) {
		Set<String> ids = new LinkedHashSet<>(Set.of(body.id()));
		boolean grown = true;
		while (grown) {
			grown = ids.addAll(this.bodies.stream()
				.filter((each) -> scope.counts(each.name(), each.category()))
				.filter((each) -> this.bodies.stream()
					.anyMatch((one) -> ids.contains(one.id())
							&& (one.locatedWith().contains(each.id()) || each.locatedWith().contains(one.id()))))
				.map(Standing::id)
				.toList());
		}
		return ids;
	}

	private static Member member(List<Standing> asOne) {
		Certainty surest = asOne.stream().map(Standing::certainty).min(Comparator.naturalOrder()).orElseThrow();
		String existence = asOne.stream().anyMatch((each) -> each.existence().equals("certain")) ? "certain"
				: "possible";
		return new Member(asOne.stream().map(Standing::id).toList(),
				String.join("、", asOne.stream().map(Standing::name).toList()), surest, existence,
				asOne.stream().flatMap((each) -> each.evidence().stream()).distinct().toList());
	}

	/**
	 * What clauses declare for the parts of a place adds up to a number for all of them.
	 * What follows from such a clause for one part is not added again. Where clauses
	 * differ about a part, the sum of the least numbers and that of the greatest are both
	 * told.
	 */
	private List<QuotaCheck> sum() {
		Map<QuotaScope, Map<String, List<Declared>>> scopes = new LinkedHashMap<>();
		valid((each) -> each.evidence().reason() == null && (each.ofPart() || times(each) > 1))
			.map((same) -> same.get(0))
			.forEach((each) -> scopeOfPart(each)
				.ifPresent((scope) -> scopes.computeIfAbsent(scope, (kind) -> new LinkedHashMap<>())
					.computeIfAbsent(each.scope() + each.place(), (part) -> new ArrayList<>())
					.add(each)));
		return scopes.values()
			.stream()
			.flatMap((parts) -> Stream.of(BY_NUMBER, BY_NUMBER.reversed())
				.map((order) -> parts.values().stream().map((each) -> Collections.min(each, order)).toList())
				.distinct())
			.map(Quotas::sum)
			.toList();
	}

	private static QuotaCheck sum(List<Declared> parts) {
		int total = parts.stream().mapToInt((each) -> each.quota().number() * times(each)).sum();
		int places = parts.stream().mapToInt(Quotas::times).sum();
		boolean bound = parts.stream().anyMatch((each) -> each.quota().upperBound());
		String scope = "下辖%d个地区%s之和".formatted(places, genus(parts.get(0)));
		return new QuotaCheck(scope, total, bound,
				parts.stream().map((each) -> new Part(each.scope(), each.quota().number(), times(each))).toList(), 0,
				total, List.of(), parts.stream().map(Declared::evidence).toList());
	}

	private static Optional<QuotaScope> scopeOfPart(Declared part) {
		return QuotaScope.of(genus(part));
	}

	/**
	 * {@return the scope without the places that it is for}
	 */
	private static String genus(Declared part) {
		Matcher several = SEVERAL.matcher(part.scope());
		String rest = several.matches() ? several.group(2) : part.scope();
		rest = rest.startsWith(part.placeName()) ? rest.substring(part.placeName().length()) : rest;
		return rest.replaceFirst("^(旗县\\(市\\)|县\\(市、区\\)|县（市、区）|旗县（市）)", "");
	}

	private static int times(Declared each) {
		Matcher several = SEVERAL.matcher(each.scope());
		return several.matches() ? Integer.parseInt(several.group(1)) : 1;
	}

	/**
	 * A number that a clause declares.
	 *
	 * @param scope what it is for
	 * @param quota the number
	 * @param place the code of the place it is for
	 * @param placeName the name of that place
	 * @param ofPart whether that is a part of the place that was asked for
	 * @param effective since when
	 * @param evidence the clause
	 */
	record Declared(String scope, Quota quota, String place, String placeName, boolean ofPart, Edtf effective,
			Evidence evidence) {
	}

	/**
	 * A body that is there.
	 *
	 * @param id its id
	 * @param name its name
	 * @param category its category, or empty
	 * @param certainty how surely it is in that category
	 * @param existence whether it exists on the day
	 * @param locatedWith the ids of the bodies that work as one with it
	 * @param evidence the clauses that class it
	 */
	record Standing(String id, String name, String category, Certainty certainty, String existence,
			Set<String> locatedWith, List<Evidence> evidence) {

		Standing {
			Objects.requireNonNull(category);
			locatedWith = Set.copyOf(locatedWith);
			evidence = List.copyOf(evidence);
		}

	}

}
