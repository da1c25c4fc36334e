package org.yange.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.yange.graph.Node.Agency;
import org.yange.statement.Statement;

/** A body while the reforms are being told: it begins, is spoken of, and may end. */
final class Life {

	private static final int NEVER = -1;

	/** What a clause that ends a body under its name means where another tells more. */
	private static final Set<Fate> GOES_ON = EnumSet.of(Fate.RENAMED, Fate.CONVERTED);

	private final String name;

	private final String jurisdiction;

	private final String place;

	private final @Nullable Event founded;

	private final String since;

	private final Categories categories = new Categories();

	private final Set<AgentName> names = new LinkedHashSet<>();

	private boolean existedBefore;

	private int gaveIn = NEVER;

	private int actedIn = NEVER;

	private @Nullable Event ended;

	private Fate fate = Fate.ACTIVE;

	Life(String name, String jurisdiction, String place, @Nullable Event founded, String since) {
		this.name = name;
		this.jurisdiction = jurisdiction;
		this.place = place;
		this.founded = founded;
		this.since = since;
	}

	String id() {
		return this.jurisdiction + ":" + Statement.idPart(this.name) + "@" + Statement.idPart(this.since);
	}

	String name() {
		return this.name;
	}

	String jurisdiction() {
		return this.jurisdiction;
	}

	Fate fate() {
		return this.fate;
	}

	@Nullable Event ended() {
		return this.ended;
	}

	/** A clause speaks of the body as it was before the reform of that number. */
	void before(int reform) {
		this.existedBefore |= this.founded == null;
		this.gaveIn = reform;
	}

	/** A clause speaks of the body as it is after the reform of that number. */
	void after(int reform) {
		this.actedIn = reform;
	}

	/**
	 * {@return whether the reform of that number speaks of it only as it was before}
	 */
	boolean onlyGaveIn(int reform) {
		return this.ended == null && this.gaveIn == reform && this.actedIn != reform;
	}

	void end(Fate how, Event event) {
		if (this.ended == null || event.certainty().compareTo(this.ended.certainty()) < 0) {
			this.fate = how;
			this.ended = event;
		}
		else if (this.ended.reform().equals(event.reform()) && this.ended.certainty() == event.certainty()) {
			this.fate = (this.fate == Fate.ABOLISHED && GOES_ON.contains(how)) ? how : this.fate;
			this.ended = new Event(event.reform(), event.date(), event.basis(), event.certainty(),
					Evidence.union(this.ended.statements(), event.statements()));
		}
	}

	void categorise(String category, Event since) {
		this.categories.add(category, since);
	}

	void call(AgentName name) {
		this.names.add(name);
	}

	Agency agency() {
		Fate known = (this.ended == null && this.gaveIn > this.actedIn) ? Fate.NOT_STATED : this.fate;
		List<AgentName> all = new ArrayList<>(NameForms.of(this.name, this.place));
		this.names.stream().filter((each) -> !all.contains(each)).forEach(all::add);
		return new Agency(id(), this.name, this.jurisdiction, this.place,
				Nature.of(this.name, this.categories.latestFirst()), this.founded, this.ended, known,
				this.existedBefore, this.categories.all(), all);
	}

}
