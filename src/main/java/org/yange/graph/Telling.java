package org.yange.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yange.graph.AgentName.As;
import org.yange.graph.Reform.Said;
import org.yange.statement.BodyName;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;
import org.yange.statement.Statement;

/**
 * Tells one reform: who was there before it, what begins, what ends, what moves, and how
 * the bodies stand to one another after it.
 */
final class Telling {

	private final World world;

	private final Bodies bodies;

	private final Edges edges;

	private final Reform reform;

	private final int number;

	private final Map<Statement, Life> sources = new HashMap<>();

	private final Set<PlacedName> renewed = new HashSet<>();

	private final Map<PlacedName, Event> plates = new HashMap<>();

	Telling(World world, Reform reform, int number) {
		this.world = world;
		this.bodies = world.bodies();
		this.edges = world.edges();
		this.reform = reform;
		this.number = number;
	}

	void tell() {
		this.bodies.begin();
		Map<PlacedName, Event> made = names();
		this.reform.said().forEach(this::before);
		made.forEach(this::begin);
		this.reform.said().forEach(this::end);
		this.reform.said().forEach(this::move);
		made.keySet().forEach(this::goOnInItself);
		this.edges.markUndecided(this.reform.id());
		this.reform.said().forEach(this::stand);
		this.reform.said().forEach(this::alias);
		keepNamesAsPlates();
	}

	/**
	 * {@return what the reform makes; besides notes the aliases and what it renews}
	 */
	private Map<PlacedName, Event> names() {
		Map<PlacedName, Event> made = new LinkedHashMap<>();
		for (Said said : this.reform.said()) {
			Statement statement = said.statement();
			if (statement.predicate() == Predicate.ALIAS) {
				this.bodies.alias(key(said, statement.subject()), key(said, statement.object()));
			}
			makes(statement).map((name) -> key(said, name)).ifPresent((key) -> {
				made.merge(key, event(said), Evidence::join);
				if (isFromItself(statement) || statement.is(Qualifier.REFOUNDED)) {
					this.renewed.add(key);
				}
			});
		}
		return made;
	}

	private static Optional<String> makes(Statement statement) {
		String name = switch (statement.predicate()) {
			case ESTABLISHED -> statement.subject();
			case RENAMED_TO, CONVERTED_TO -> statement.object();
			case TRANSFERRED_TO -> isFromItself(statement) ? statement.object() : "";
			default -> "";
		};
		return (name.isEmpty() || BodyName.isClass(name)) ? Optional.empty() : Optional.of(name);
	}

	private static boolean isFromItself(Statement statement) {
		return statement.predicate() == Predicate.TRANSFERRED_TO && statement.duty().isEmpty()
				&& statement.subject().equals(statement.object());
	}

	private void before(Said said) {
		Statement statement = said.statement();
		boolean speaksOfBefore = switch (statement.predicate()) {
			case TRANSFERRED_TO, RENAMED_TO, CONVERTED_TO, ABOLISHED, RETAINED -> isBody(statement);
			default -> false;
		};
		PlacedName key = key(said, statement.subject());
		if (!speaksOfBefore || isJustMade(statement, key)) {
			return;
		}
		Life life = this.bodies.before(key, this.world.place(key));
		life.before(this.number);
		this.sources.put(statement, life);
		this.world.mention(statement, life.id(), "subject");
	}

	private static boolean isBody(Statement statement) {
		return !statement.subject().isEmpty() && !statement.is(Qualifier.UNNAMED)
				&& !BodyName.isClass(statement.subject());
	}

	/** Only a transfer can act on what the same reform has just made (rule 2). */
	private boolean isJustMade(Statement statement, PlacedName key) {
		return statement.predicate() == Predicate.TRANSFERRED_TO && !this.renewed.contains(key) && this.reform.said()
			.stream()
			.anyMatch((other) -> makes(other.statement()).map((name) -> key(other, name).equals(key)).orElse(false))
				&& this.bodies.knownBefore(key).isEmpty();
	}

	private void begin(PlacedName key, Event event) {
		Optional<Life> old = this.bodies.knownBefore(key);
		boolean goesOn = old.isPresent() && !isSetUp(key);
		if (goesOn) {
			return;
		}
		old.ifPresent((life) -> {
			this.edges.endArrangementsOf(life.id(), event);
			this.bodies.end(life, Fate.RE_ESTABLISHED, event);
		});
		this.bodies.found(key, this.world.place(key), event).after(this.number);
	}

	private boolean isSetUp(PlacedName key) {
		return this.reform.said().stream().anyMatch((said) -> {
			Statement statement = said.statement();
			return (statement.predicate() == Predicate.ESTABLISHED || isFromItself(statement))
					&& key(said, statement.subject()).equals(key);
		});
	}

	private void end(Said said) {
		Life life = this.sources.get(said.statement());
		Event event = event(said);
		if (life == null) {
			return;
		}
		switch (said.statement().predicate()) {
			case RENAMED_TO -> end(life, Fate.RENAMED, event);
			case CONVERTED_TO -> end(life, Fate.CONVERTED, event);
			case ABOLISHED -> end(life, Fate.ABOLISHED, event);
			case TRANSFERRED_TO -> {
				if (isMerging(said.statement())) {
					end(life, Fate.ABOLISHED, this.reform.event(Certainty.INFERRED, event.statements()));
				}
			}
			default -> {
			}
		}
	}

	private void end(Life life, Fate fate, Event event) {
		this.edges.endArrangementsOf(life.id(), event);
		this.bodies.end(life, fate, event);
	}

	private static boolean isMerging(Statement statement) {
		return statement.duty().isEmpty() && statement.qualifiers().stream().anyMatch(Qualifier.MERGING::contains);
	}

	private void move(Said said) {
		Statement statement = said.statement();
		switch (statement.predicate()) {
			case RENAMED_TO -> rename(said, EdgeKind.RENAMED_TO);
			case CONVERTED_TO -> rename(said, EdgeKind.CONVERTED_TO);
			case TRANSFERRED_TO -> transfer(said);
			default -> {
			}
		}
	}

	private void rename(Said said, EdgeKind kind) {
		Statement statement = said.statement();
		String to = after(said, statement.object(), "object");
		Life old = this.sources.get(statement);
		String from = (old != null) ? old.id() : after(said, statement.subject(), "subject");
		this.edges.change(kind, from, to, event(said), statement.qualifiers());
		if (old != null) {
			this.bodies.knownAfter(key(said, statement.object()))
				.ifPresent((life) -> NameForms.ofFormer(old.name(), this.world.place(key(said, old.name())))
					.forEach(life::call));
		}
	}

	private void transfer(Said said) {
		Statement statement = said.statement();
		boolean undivided = statement.is(Qualifier.SHARED) || statement.is(Qualifier.ALTERNATIVE);
		Event event = this.reform.event(undivided ? Certainty.POSSIBLE : said.certainty(), List.of(statement.id()));
		String to = after(said, statement.object(), "object");
		String from = source(said);
		if (statement.duty().isEmpty()) {
			if (from != null && !from.equals(to)) {
				this.edges.change(wholeKind(said), from, to, event, statement.qualifiers());
			}
			return;
		}
		String duty = this.world.duty(statement, said.jurisdiction());
		this.world.mention(statement, duty, "duty");
		if (from != null) {
			this.edges.change(EdgeKind.HELD, from, duty, event, List.of());
		}
		this.edges.change(EdgeKind.TRANSFERRED_TO, duty, to, event, statement.qualifiers());
	}

	private EdgeKind wholeKind(Said said) {
		Statement statement = said.statement();
		Life from = this.sources.get(statement);
		if (isFromItself(statement)) {
			return EdgeKind.REESTABLISHED_AS;
		}
		if (statement.is(Qualifier.WHOLE_ESTABLISHMENT) && BodyName.isPlace(statement.object())) {
			return EdgeKind.REASSIGNED_TO;
		}
		Event end = (from != null) ? from.ended() : null;
		boolean endedHere = end != null && end.reform().equals(this.reform.id()) && end.certainty() == Certainty.STATED
				&& from != null && from.fate() == Fate.ABOLISHED;
		return (endedHere || isMerging(statement)) ? EdgeKind.MERGED_INTO : EdgeKind.ALL_DUTIES_TO;
	}

	private @Nullable String source(Said said) {
		Statement statement = said.statement();
		Life life = this.sources.get(statement);
		if (life != null) {
			return life.id();
		}
		boolean named = !statement.subject().isEmpty() && !statement.is(Qualifier.UNNAMED);
		return named ? after(said, statement.subject(), "subject") : null;
	}

	/**
	 * A body set up again goes on in itself, even where no row says so; then it is
	 * inferred.
	 */
	private void goOnInItself(PlacedName key) {
		Optional<Life> old = this.bodies.knownBefore(key);
		Optional<Life> anew = this.bodies.knownAfter(key);
		if (old.isEmpty() || anew.isEmpty() || old.get() == anew.get()
				|| this.edges.movesWhole(old.get().id(), this.reform.id())) {
			return;
		}
		Event end = old.get().ended();
		if (end != null && old.get().fate() == Fate.RE_ESTABLISHED) {
			Certainty certainty = this.renewed.contains(key) ? Certainty.INFERRED : Certainty.POSSIBLE;
			this.edges.change(EdgeKind.REESTABLISHED_AS, old.get().id(), anew.get().id(),
					this.reform.event(certainty, end.statements()), List.of());
		}
	}

	private void stand(Said said) {
		Statement statement = said.statement();
		switch (statement.predicate()) {
			case HOSTS_OFFICE -> arrange(said, EdgeKind.HOSTS_OFFICE);
			case OFFICE_OF -> arrange(said, EdgeKind.OFFICE_OF);
			case MANAGED_BY -> arrange(said, EdgeKind.MANAGED_BY);
			case CO_LOCATED_WITH -> arrange(said, EdgeKind.CO_LOCATED_WITH);
			case DISPATCHED_BY -> arrange(said, EdgeKind.DISPATCHED_BY);
			case DAILY_WORK_BY -> arrange(said, EdgeKind.DAILY_WORK_BY);
			case CARRIES_PLATE -> hangPlate(said);
			case OVERSEES -> oversee(said);
			case ESTABLISHED, RETAINED -> after(said, statement.subject(), "subject");
			case CATEGORISED_AS -> {
				after(said, statement.subject(), "subject");
				this.bodies.knownAfter(key(said, statement.subject()))
					.ifPresent((life) -> life.categorise(statement.qualifiers().get(0), event(said)));
			}
			default -> {
			}
		}
	}

	private void arrange(Said said, EdgeKind kind) {
		Statement statement = said.statement();
		String from = after(said, statement.subject(), "subject");
		String to = after(said, statement.object(), "object");
		if (kind == EdgeKind.CO_LOCATED_WITH && from.compareTo(to) > 0) {
			String swap = from;
			from = to;
			to = swap;
		}
		putOrEnd(said, kind, from, to);
	}

	private void putOrEnd(Said said, EdgeKind kind, String from, String to) {
		if (said.statement().is(Qualifier.ENDED)) {
			this.edges.endArrangement(kind, from, to, event(said));
		}
		else {
			this.edges.arrangement(kind, from, to, event(said), said.statement().qualifiers());
		}
	}

	private void hangPlate(Said said) {
		Statement statement = said.statement();
		PlacedName key = key(said, statement.object());
		String host = after(said, statement.subject(), "subject");
		String plate = this.world.plate(key);
		this.world.mention(statement, plate, "object");
		putOrEnd(said, EdgeKind.CARRIES_PLATE, host, plate);
		if (!statement.is(Qualifier.ENDED)) {
			this.plates.merge(key, event(said), Evidence::join);
			this.bodies.knownAfter(key(said, statement.subject()))
				.ifPresent((life) -> NameForms.ofPlate(key.name(), this.world.place(key)).forEach(life::call));
		}
	}

	private void oversee(Said said) {
		Statement statement = said.statement();
		String duty = this.world.duty(statement, said.jurisdiction());
		this.world.mention(statement, duty, "duty");
		putOrEnd(said, EdgeKind.OVERSEES, after(said, statement.subject(), "subject"), duty);
	}

	private void alias(Said said) {
		Statement statement = said.statement();
		if (statement.predicate() != Predicate.ALIAS) {
			return;
		}
		PlacedName name = key(said, statement.object());
		this.bodies.knownBefore(name)
			.ifPresent((life) -> callAlso(said, life, NameForms.ofAlias(statement.subject(), this.world.place(name))));
		this.bodies.knownAfter(name)
			.ifPresent((life) -> callAlso(said, life, NameForms.ofAlias(statement.subject(), this.world.place(name))));
		if (this.plates.containsKey(name)) {
			this.world.mention(statement, this.world.plate(name), "object");
			this.reform.said()
				.stream()
				.filter((other) -> other.statement().predicate() == Predicate.CARRIES_PLATE
						&& key(other, other.statement().object()).equals(name))
				.flatMap((other) -> this.bodies.knownAfter(key(other, other.statement().subject())).stream())
				.forEach((life) -> NameForms.ofPlate(statement.subject(), this.world.place(name)).forEach(life::call));
		}
	}

	private void callAlso(Said said, Life life, Set<AgentName> forms) {
		forms.forEach(life::call);
		this.world.mention(said.statement(), life.id(), "object");
	}

	private void keepNamesAsPlates() {
		for (Life life : List.copyOf(this.bodies.all())) {
			Event plate = this.plates.get(new PlacedName(life.jurisdiction(), life.name()));
			if (plate == null) {
				continue;
			}
			Event end = life.ended();
			boolean endedHere = end != null && end.reform().equals(this.reform.id());
			if (life.onlyGaveIn(this.number)) {
				end(life, Fate.PLATE_ONLY, this.reform.event(Certainty.INFERRED, plate.statements()));
				endedHere = true;
			}
			if (endedHere) {
				this.edges.change(EdgeKind.NAME_KEPT_AS, life.id(),
						this.world.plate(new PlacedName(life.jurisdiction(), life.name())), plate, List.of());
			}
		}
	}

	private String after(Said said, String name, String role) {
		PlacedName key = key(said, name);
		if (BodyName.isClass(name)) {
			String id = this.world.agencyClass(key);
			this.world.mention(said.statement(), id, role);
			return id;
		}
		Life life = this.bodies.after(key, this.world.place(key),
				this.reform.event(Certainty.INFERRED, List.of(said.statement().id())));
		life.after(this.number);
		this.world.mention(said.statement(), life.id(), role);
		return life.id();
	}

	private Event event(Said said) {
		return this.reform.event(said.certainty(), List.of(said.statement().id()));
	}

	private static PlacedName key(Said said, String name) {
		return new PlacedName(said.jurisdiction(), name);
	}

}
