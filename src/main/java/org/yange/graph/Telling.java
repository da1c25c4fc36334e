package org.yange.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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

	private final Scene scene;

	private final World world;

	private final Bodies bodies;

	private final Edges edges;

	private final Reform reform;

	private final int number;

	private final Map<Statement, Life> sources = new HashMap<>();

	private final Set<PlacedName> renewed = new HashSet<>();

	private final Set<PlacedName> setUp = new HashSet<>();

	private final Map<PlacedName, Event> made = new LinkedHashMap<>();

	Telling(World world, Reform reform, int number) {
		this.scene = new Scene(world, reform, number);
		this.world = world;
		this.bodies = world.bodies();
		this.edges = world.edges();
		this.reform = reform;
		this.number = number;
	}

	void tell() {
		this.bodies.begin(this.reform.id());
		this.reform.said().forEach(this::names);
		this.reform.said().stream().filter((said) -> !isTransfer(said)).forEach(this::before);
		this.reform.said().stream().filter(Telling::isTransfer).forEach(this::before);
		this.made.forEach(this::begin);
		this.reform.said().forEach(this::end);
		this.made.forEach(this::beginInPlaceOfTheEnded);
		this.reform.said().forEach(this::move);
		this.made.keySet().forEach(this::goOnInItself);
		this.edges.markUndecided(this.reform.id());
		new Standing(this.scene).tell();
	}

	/** Notes the aliases, what the reform makes and what of that it sets up or renews. */
	private void names(Said said) {
		Statement statement = said.statement();
		if (statement.predicate() == Predicate.ALIAS) {
			this.bodies.alias(Scene.key(said, statement.subject()), Scene.key(said, statement.object()));
		}
		makes(statement).map((name) -> Scene.key(said, name)).ifPresent((key) -> {
			this.made.merge(key, this.scene.event(said), Evidence::join);
			if (isFromItself(statement) || statement.is(Qualifier.REFOUNDED)) {
				this.renewed.add(key);
			}
			if (isFromItself(statement) || statement.predicate() == Predicate.ESTABLISHED) {
				this.setUp.add(key);
			}
		});
	}

	private static boolean isTransfer(Said said) {
		return said.statement().predicate() == Predicate.TRANSFERRED_TO;
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
		PlacedName key = Scene.key(said, statement.subject());
		if (statement.predicate() == Predicate.ABOLISHED && BodyName.isClass(statement.subject())) {
			this.scene.agencyClass(said, statement.subject(), "subject");
		}
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

	/**
	 * Only a transfer can act on what the same reform has just made (rule 2), and only
	 * where no body of the name was there before; what the other rows say of the body
	 * before is told first.
	 */
	private boolean isJustMade(Statement statement, PlacedName key) {
		return statement.predicate() == Predicate.TRANSFERRED_TO && !this.renewed.contains(key)
				&& this.made.containsKey(key) && this.bodies.knownBefore(key).isEmpty();
	}

	private void begin(PlacedName key, Event event) {
		Optional<Life> old = this.bodies.knownBefore(key);
		boolean goesOn = old.isPresent() && !this.setUp.contains(key);
		if (goesOn) {
			return;
		}
		old.ifPresent((life) -> {
			this.edges.endArrangementsOf(life.id(), event);
			this.bodies.end(life, Fate.RE_ESTABLISHED, event);
		});
		this.bodies.found(key, this.world.place(key), event).after(this.number);
	}

	/** A name that one body gives up and another takes in the same reform. */
	private void beginInPlaceOfTheEnded(PlacedName key, Event event) {
		if (this.bodies.knownAfter(key).isEmpty()) {
			this.bodies.found(key, this.world.place(key), event).after(this.number);
		}
	}

	private void end(Said said) {
		Life life = this.sources.get(said.statement());
		Event event = this.scene.event(said);
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
		String to = this.scene.after(said, statement.object(), "object");
		Life old = this.sources.get(statement);
		String from = (old != null) ? old.id() : this.scene.after(said, statement.subject(), "subject");
		this.edges.change(kind, from, to, this.scene.event(said), statement.qualifiers());
		if (old != null) {
			this.bodies.knownAfter(Scene.key(said, statement.object()))
				.ifPresent((life) -> NameForms.ofFormer(old.name(), this.world.place(Scene.key(said, old.name())))
					.forEach(life::call));
		}
	}

	private void transfer(Said said) {
		Statement statement = said.statement();
		boolean undivided = statement.is(Qualifier.SHARED) || statement.is(Qualifier.ALTERNATIVE);
		Event event = this.reform.event(undivided ? Certainty.POSSIBLE : said.certainty(), List.of(statement.id()));
		String to = this.scene.after(said, statement.object(), "object");
		String from = source(said);
		if (statement.duty().isEmpty()) {
			moveWhole(said, from, to, event);
			return;
		}
		String duty = this.scene.duty(said);
		if (from != null) {
			this.edges.change(EdgeKind.HELD, from, duty, this.scene.event(said), List.of());
		}
		this.edges.change(EdgeKind.TRANSFERRED_TO, duty, to, event, statement.qualifiers());
	}

	private void moveWhole(Said said, @Nullable String from, String to, Event event) {
		if (from == null || from.equals(to)) {
			return;
		}
		EdgeKind kind = wholeKind(said);
		this.edges.change(kind, from, to, event, said.statement().qualifiers());
		Life source = this.sources.get(said.statement());
		if (kind == EdgeKind.REASSIGNED_TO && source != null) {
			source.after(this.number);
		}
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
		return named ? this.scene.after(said, statement.subject(), "subject") : null;
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

}
