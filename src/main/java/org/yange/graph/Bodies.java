package org.yange.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a name, before and after a reform.
 *
 * <p>
 * Within one reform a name as source means the body before it, in every other part the
 * body after it. A name that no document founds is a body whose origin is not told.
 */
final class Bodies {

	private final Map<PlacedName, Life> live = new HashMap<>();

	private final Map<PlacedName, Life> previous = new HashMap<>();

	private final Map<PlacedName, PlacedName> aliases = new HashMap<>();

	private final List<Life> all = new ArrayList<>();

	private final Set<PlacedName> ofUnknownOrigin = new HashSet<>();

	private String reform = "";

	/** Begins a reform: what lives now is what was before it. */
	void begin(String reform) {
		this.reform = reform;
		this.previous.clear();
		this.previous.putAll(this.live);
	}

	/** Another name for a body; it is used where no body has the name as its own. */
	void alias(PlacedName other, PlacedName name) {
		this.aliases.put(other, name);
	}

	/**
	 * {@return the body of the name as it was before the reform}
	 */
	Life before(PlacedName key, String place) {
		PlacedName known = resolve(key, this.previous);
		Life life = this.previous.get(known);
		if (life == null) {
			life = create(known, place, null);
			this.previous.put(known, life);
			this.live.putIfAbsent(known, life);
		}
		return life;
	}

	/**
	 * {@return the body that was called so before the reform, if any is known}
	 */
	Optional<Life> knownBefore(PlacedName key) {
		return Optional.ofNullable(this.previous.get(key));
	}

	/**
	 * {@return the body that begins with the event}
	 */
	Life found(PlacedName key, String place, Event event) {
		Life life = create(key, place, event);
		this.live.put(key, life);
		return life;
	}

	/** The body ends with the event; the name is free for another. */
	void end(Life life, Fate fate, Event event) {
		life.end(fate, event);
		this.live.remove(new PlacedName(life.jurisdiction(), life.name()), life);
	}

	/**
	 * {@return the body of the name as it is after the reform}
	 */
	Life after(PlacedName key, String place, Event event) {
		PlacedName known = resolve(key, this.live);
		Life life = this.live.get(known);
		if (life == null) {
			boolean again = this.previous.containsKey(known);
			life = create(known, place, again ? event : null);
			this.live.put(known, life);
		}
		return life;
	}

	/**
	 * {@return the body that is called so after the reform, if any is known}
	 */
	Optional<Life> knownAfter(PlacedName key) {
		return Optional.ofNullable(this.live.get(resolve(key, this.live)));
	}

	/**
	 * {@return every body told so far, living or not}
	 */
	List<Life> all() {
		return this.all;
	}

	private PlacedName resolve(PlacedName key, Map<PlacedName, Life> among) {
		PlacedName name = this.aliases.get(key);
		return (name == null || among.containsKey(key)) ? key : name;
	}

	private Life create(PlacedName key, String place, @Nullable Event founded) {
		Life life = new Life(key.name(), key.jurisdiction(), place, founded,
				(founded != null) ? founded.reform() : origin(key));
		this.all.add(life);
		return life;
	}

	/**
	 * {@return since when a body is known that no document founds} One whose name an
	 * earlier body had, which ended, is another: it is known by the reform that names it.
	 */
	private String origin(PlacedName key) {
		return this.ofUnknownOrigin.add(key) ? "origin" : "by-" + this.reform;
	}

}
