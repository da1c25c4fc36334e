package org.yange.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yange.graph.Reform.Said;
import org.yange.statement.Predicate;
import org.yange.statement.Qualifier;
import org.yange.statement.Statement;

/**
 * Tells how the bodies stand to one another after a reform: arrangements, never
 * succession.
 */
final class Standing {

	private final Scene scene;

	private final World world;

	private final Bodies bodies;

	private final Edges edges;

	private final Map<PlacedName, Event> plates = new HashMap<>();

	Standing(Scene scene) {
		this.scene = scene;
		this.world = scene.world();
		this.bodies = this.world.bodies();
		this.edges = this.world.edges();
	}

	void tell() {
		this.scene.reform().said().forEach(this::stand);
		this.scene.reform().said().forEach(this::alias);
		keepNamesAsPlates();
		new Resemblances(this.scene).suggest();
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
			case ESTABLISHED -> this.scene.after(said, statement.subject(), "subject");
			case RETAINED -> {
				if (!goesOnUnderAnotherName(said)) {
					this.scene.after(said, statement.subject(), "subject");
				}
			}
			case CATEGORISED_AS -> {
				this.scene.after(said, statement.subject(), "subject");
				this.bodies.knownAfter(Scene.key(said, statement.subject()))
					.ifPresent((life) -> life.categorise(statement.qualifiers().get(0), this.scene.event(said)));
			}
			default -> {
			}
		}
	}

	/** 保留 and 更名 of one body: what is kept is the body, not its name. */
	private boolean goesOnUnderAnotherName(Said said) {
		return this.bodies.knownBefore(Scene.key(said, said.statement().subject()))
			.filter((life) -> life.fate() == Fate.RENAMED || life.fate() == Fate.CONVERTED)
			.flatMap((life) -> Optional.ofNullable(life.ended()))
			.filter((end) -> end.reform().equals(this.scene.reform().id()))
			.isPresent();
	}

	private void arrange(Said said, EdgeKind kind) {
		Statement statement = said.statement();
		String from = this.scene.standing(said, statement.subject(), "subject");
		String to = this.scene.standing(said, statement.object(), "object");
		if (kind == EdgeKind.CO_LOCATED_WITH && from.compareTo(to) > 0) {
			String swap = from;
			from = to;
			to = swap;
		}
		putOrEnd(said, kind, from, to);
	}

	private void putOrEnd(Said said, EdgeKind kind, String from, String to) {
		if (said.statement().is(Qualifier.ENDED)) {
			this.edges.endArrangement(kind, from, to, this.scene.event(said));
		}
		else {
			this.edges.arrangement(kind, from, to, this.scene.event(said), said.statement().qualifiers());
		}
	}

	private void hangPlate(Said said) {
		Statement statement = said.statement();
		PlacedName key = Scene.key(said, statement.object());
		String host = this.scene.standing(said, statement.subject(), "subject");
		String plate = this.world.plate(key);
		this.world.mention(statement, plate, "object");
		putOrEnd(said, EdgeKind.CARRIES_PLATE, host, plate);
		if (!statement.is(Qualifier.ENDED)) {
			this.plates.merge(key, this.scene.event(said), Evidence::join);
			this.bodies.knownAfter(Scene.key(said, statement.subject()))
				.ifPresent((life) -> NameForms.ofPlate(key.name(), this.world.place(key)).forEach(life::call));
		}
	}

	private void oversee(Said said) {
		Statement statement = said.statement();
		String overseer = this.scene.standing(said, statement.subject(), "subject");
		if (statement.is(Qualifier.ENDED)) {
			this.edges.endArrangements(EdgeKind.OVERSEES, overseer,
					(duty) -> this.world.isNamed(duty, statement.duty()), this.scene.event(said));
			return;
		}
		String duty = this.scene.duty(said);
		this.edges.arrangement(EdgeKind.OVERSEES, overseer, duty, this.scene.event(said), statement.qualifiers());
	}

	private void alias(Said said) {
		Statement statement = said.statement();
		if (statement.predicate() != Predicate.ALIAS) {
			return;
		}
		PlacedName name = Scene.key(said, statement.object());
		this.bodies.knownBefore(name)
			.ifPresent((life) -> callAlso(said, life, NameForms.ofAlias(statement.subject(), this.world.place(name))));
		this.bodies.knownAfter(name)
			.ifPresent((life) -> callAlso(said, life, NameForms.ofAlias(statement.subject(), this.world.place(name))));
		if (this.plates.containsKey(name)) {
			this.world.mention(statement, this.world.plate(name), "object");
			this.scene.reform()
				.said()
				.stream()
				.filter((other) -> other.statement().predicate() == Predicate.CARRIES_PLATE
						&& Scene.key(other, other.statement().object()).equals(name))
				.flatMap((other) -> this.bodies.knownAfter(Scene.key(other, other.statement().subject())).stream())
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
			boolean endedHere = end != null && end.reform().equals(this.scene.reform().id());
			if (life.onlyGaveIn(this.scene.number())) {
				Event onlyName = this.scene.reform().event(Certainty.INFERRED, plate.statements());
				this.edges.endArrangementsOf(life.id(), onlyName);
				this.bodies.end(life, Fate.PLATE_ONLY, onlyName);
				endedHere = true;
			}
			if (endedHere) {
				this.edges.change(EdgeKind.NAME_KEPT_AS, life.id(),
						this.world.plate(new PlacedName(life.jurisdiction(), life.name())), plate, List.of());
			}
		}
	}

}
