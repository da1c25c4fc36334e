package org.yange.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yange.document.Edtf;
import org.yange.graph.Contradiction.Kind;
import org.yange.graph.Reform.Said;
import org.yange.statement.BodyName;
import org.yange.statement.OneReform;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;
import org.yange.statement.Statement;
import org.yange.statement.VagueDuty;

/**
 * Settles what documents of one reform tell differently: the weightier is told, the other
 * is kept as evidence; where none is weightier both are told, and each is only possible.
 */
final class Disputes {

	private static final Set<String> SEVERAL = Set.of(Qualifier.SHARED, Qualifier.ALTERNATIVE, Qualifier.PARTIAL,
			Qualifier.UNNAMED, Qualifier.ENDED);

	private static final Set<Predicate> EVENTS = Set.of(Predicate.ESTABLISHED, Predicate.RENAMED_TO,
			Predicate.CONVERTED_TO, Predicate.ABOLISHED, Predicate.TRANSFERRED_TO);

	private final List<Said> said;

	private final Set<Said> outweighed = new HashSet<>();

	private final Set<Said> undecided = new HashSet<>();

	private final List<Contradiction> contradictions = new ArrayList<>();

	private Disputes(List<Said> said) {
		this.said = said;
	}

	/**
	 * {@return what is to be told of a reform}
	 * @param said all that its documents say
	 */
	static Settled settle(List<Said> said) {
		boolean alone = said.stream().map((each) -> each.dossier().document().id()).distinct().count() < 2;
		return alone ? new Settled(said, List.of()) : new Disputes(said).settle();
	}

	private Settled settle() {
		Map<List<Object>, List<Said>> topics = new LinkedHashMap<>();
		this.said.forEach((each) -> topic(each)
			.ifPresent((topic) -> topics.computeIfAbsent(topic, (key) -> new ArrayList<>()).add(each)));
		topics.forEach((topic, all) -> compare((Kind) topic.get(0), all));
		this.said.stream()
			.filter((each) -> EVENTS.contains(each.statement().predicate()))
			.collect(Collectors.groupingBy(Disputes::event, LinkedHashMap::new, Collectors.toList()))
			.values()
			.forEach(this::compareDates);
		List<Said> told = this.said.stream()
			.filter((each) -> !this.outweighed.contains(each))
			.map((each) -> this.undecided.contains(each) ? each.asDisputed() : each)
			.toList();
		return new Settled(told, this.contradictions);
	}

	/** What a statement is about, if another could contradict it. */
	private static Optional<List<Object>> topic(Said each) {
		Statement statement = each.statement();
		boolean plain = statement.qualifiers().stream().noneMatch(SEVERAL::contains)
				&& !BodyName.isClass(statement.subject());
		return switch (statement.predicate()) {
			case RETAINED, ABOLISHED, RENAMED_TO, CONVERTED_TO ->
				topic(plain, Kind.FATE, Scene.key(each, statement.subject()));
			case TRANSFERRED_TO -> topic(plain && !VagueDuty.is(statement.duty()), Kind.RECEIVER,
					Scene.key(each, statement.subject()), statement.duty());
			case MANAGED_BY, OFFICE_OF, DISPATCHED_BY, DAILY_WORK_BY ->
				topic(plain, Kind.ARRANGEMENT, statement.predicate(), Scene.key(each, statement.subject()));
			case HOSTS_OFFICE ->
				topic(plain, Kind.ARRANGEMENT, statement.predicate(), Scene.key(each, statement.object()));
			case QUOTA -> topic(true, Kind.NUMBER, Scene.key(each, statement.subject()));
			default -> Optional.empty();
		};
	}

	private static Optional<List<Object>> topic(boolean wanted, Object... parts) {
		return wanted ? Optional.of(List.of(parts)) : Optional.empty();
	}

	private void compare(Kind kind, List<Said> all) {
		Map<String, Set<String>> byDocument = new HashMap<>();
		all.forEach((each) -> byDocument.computeIfAbsent(document(each), (id) -> new HashSet<>()).add(value(each)));
		for (int i = 0; i < all.size(); i++) {
			for (Said other : all.subList(i + 1, all.size())) {
				if (differ(kind, all.get(i), other, byDocument)) {
					dispute(kind, all.get(i), other);
				}
			}
		}
	}

	/** What makes two statements tell one event: all that is said but when and where. */
	private static List<Object> event(Said each) {
		Statement statement = each.statement();
		return List.of(each.jurisdiction(), statement.predicate(), statement.subject(), statement.object(),
				statement.duty());
	}

	/** Two dates of one event that cannot be the same day; both are told. */
	private void compareDates(List<Said> same) {
		for (int i = 1; i < same.size(); i++) {
			Said later = same.get(i);
			same.subList(0, i)
				.stream()
				.filter((each) -> !document(each).equals(document(later)) && !date(each).overlaps(date(later)))
				.findFirst()
				.ifPresent((each) -> this.contradictions
					.add(new Contradiction(Kind.DATE, each.statement().id(), later.statement().id(), null)));
		}
	}

	private static Edtf date(Said each) {
		Edtf own = each.statement().effective();
		return (own != null) ? own : each.dossier().document().effect().date();
	}

	/**
	 * {@return whether two documents differ} One that tells of both receivers does not
	 * differ from one that tells of either.
	 */
	private static boolean differ(Kind kind, Said one, Said other, Map<String, Set<String>> byDocument) {
		if (document(one).equals(document(other))) {
			return false;
		}
		if (kind == Kind.FATE) {
			return !OneReform.agree(one.statement(), other.statement());
		}
		return !told(byDocument, one).contains(value(other)) && !told(byDocument, other).contains(value(one));
	}

	private static Collection<String> told(Map<String, Set<String>> byDocument, Said each) {
		return byDocument.getOrDefault(document(each), Set.of());
	}

	private static String document(Said each) {
		return each.dossier().document().id();
	}

	private static String value(Said each) {
		Statement statement = each.statement();
		if (statement.predicate() == Predicate.HOSTS_OFFICE) {
			return statement.subject();
		}
		return (statement.predicate() == Predicate.QUOTA) ? statement.qualifiers().get(0) : statement.object();
	}

	private void dispute(Kind kind, Said one, Said other) {
		int order = Weight.OF_SAID.compare(one, other);
		if (order == 0) {
			this.undecided.add(one);
			this.undecided.add(other);
		}
		else {
			this.outweighed.add((order < 0) ? one : other);
		}
		String prevails = (order > 0) ? one.statement().id() : other.statement().id();
		this.contradictions
			.add(new Contradiction(kind, one.statement().id(), other.statement().id(), (order == 0) ? null : prevails));
	}

	/**
	 * What is told of a reform.
	 *
	 * @param said what is told
	 * @param contradictions what its documents tell differently
	 */
	record Settled(List<Said> said, List<Contradiction> contradictions) {

		Settled {
			said = List.copyOf(said);
			contradictions = List.copyOf(contradictions);
		}

	}

}
