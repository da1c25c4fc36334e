package org.yange.graph;

import java.util.List;

import org.yange.graph.Reform.Said;
import org.yange.statement.BodyName;
import org.yange.statement.DutyPart;
import org.yange.statement.Qualifier;
import org.yange.statement.Statement;

/**
 * The world while one reform is told.
 *
 * @param world all that has been told so far
 * @param reform the reform
 * @param number its place in the order of time
 */
record Scene(World world, Reform reform, int number) {

	/**
	 * {@return the id of the body, or class of bodies, of that name after the reform}
	 */
	String after(Said said, String name, String role) {
		PlacedName key = key(said, name);
		if (BodyName.isClass(name)) {
			return agencyClass(said, name, role);
		}
		Event event = this.reform.event(Certainty.INFERRED, List.of(said.statement().id()));
		Life life = this.world.bodies().after(key, this.world.place(key), event);
		life.after(this.number);
		this.world.mention(said.statement(), life.id(), role);
		return life.id();
	}

	/**
	 * {@return the id of the body that an arrangement is about} Of an arrangement that
	 * ends, that may be a body that ends with it.
	 */
	String standing(Said said, String name, String role) {
		return this.world.bodies()
			.knownBefore(key(said, name))
			.filter((life) -> said.statement().is(Qualifier.ENDED) && life.ended() != null)
			.map((life) -> {
				this.world.mention(said.statement(), life.id(), role);
				return life.id();
			})
			.orElseGet(() -> after(said, name, role));
	}

	/**
	 * {@return the id of the class of bodies that the words describe}
	 */
	String agencyClass(Said said, String words, String role) {
		String id = this.world.agencyClass(key(said, words));
		this.world.mention(said.statement(), id, role);
		return id;
	}

	/**
	 * {@return the id of the duty that a statement names, with its parts beside it}
	 */
	String duty(Said said) {
		Statement statement = said.statement();
		String whole = this.world.duty(statement, said.jurisdiction());
		this.world.mention(statement, whole, "duty");
		Event event = this.reform.event(Certainty.INFERRED, List.of(statement.id()));
		for (DutyPart part : said.dossier().partsOf(statement)) {
			String id = this.world.part(whole, part.words(), statement, said.jurisdiction());
			this.world.mention(statement, id, "part");
			this.world.edges().part(id, whole, event, part.way().label());
		}
		return whole;
	}

	Event event(Said said) {
		return this.reform.event(said.certainty(), List.of(said.statement().id()));
	}

	static PlacedName key(Said said, String name) {
		return new PlacedName(said.jurisdiction(), name);
	}

}
