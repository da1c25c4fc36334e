package org.yange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.graph.Nature;
import org.yange.lineage.TimeScope;
import org.yange.register.Agencies;
import org.yange.register.AgencyDetail;
import org.yange.register.AgencyEntry;
import org.yange.register.AgencyQuery;
import org.yange.register.AgencyQuery.Status;
import org.yange.register.DataVersion;
import org.yange.register.Page.Wanted;

/** Bodies: found by name, listed, one by one. */
@RestController
@RequestMapping(path = "/api/v1/agencies", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Agencies")
class AgencyController {

	private final Agencies agencies;

	private final DataVersion version;

	private final Clock clock;

	AgencyController(Agencies agencies, DataVersion version, Clock clock) {
		this.agencies = agencies;
		this.version = version;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "Find bodies",
			description = "Searches names, former names, aliases, plates, abbreviations and pinyin; each hit says why it "
					+ "matched. With words all of history is searched; without them the bodies of today, or of asOf, "
					+ "are listed.")
	Listing<AgencyEntry> list(
			@RequestParam(required = false) @Parameter(description = "Words of the name",
					example = "监察局") @Nullable String q,
			@RequestParam(required = false) @Parameter(description = "GB/T 2260 code of the place",
					example = "410800") @Nullable String jurisdiction,
			@RequestParam(required = false) @Parameter(
					description = "Whether they exist on the day; by default all with words, else the existing") @Nullable Status status,
			@RequestParam(required = false) @Parameter(description = "Category",
					example = "市政府工作部门") @Nullable String category,
			@RequestParam(required = false) @Nullable Nature nature,
			@RequestParam(required = false) @Parameter(
					description = "The day to list the bodies of") @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(
					description = "List those that were there at some time from this day on") @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(
					description = "List those that were there at some time until this day") @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(
					description = "Leave out bodies that only documents name that were published after this day") @Nullable LocalDate knownAt,
			@RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
			@RequestParam(required = false) @Nullable String cursor) {
		String current = this.version.current();
		int position = Cursor.position(cursor, current);
		TimeScope time = Times.of(asOf, from, to, knownAt);
		boolean allOfHistory = q != null && !q.isBlank() && time.from() == null && time.to() == null;
		Status wanted = (status != null) ? status : allOfHistory ? Status.ALL : Status.EXISTING;
		LocalDate today = LocalDate.now(this.clock);
		LocalDate last = Objects.requireNonNullElse(time.to(), today);
		LocalDate first = Objects.requireNonNullElse(time.from(), last);
		return Listing.of(this.agencies.list(
				new AgencyQuery(q, jurisdiction, category, nature, wanted, first, last, time.knownAt(), time.to()),
				new Wanted(position, limit)), position, current);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One body",
			description = "Names, dates, fate, nature, categories, plates, who manages it and whom it manages, offices, "
					+ "predecessors and successors; each with its clauses. In a time, what happened and stood in it: a "
					+ "body that ends later is active, and an arrangement that ends later lasts. The names are those "
					+ "of all history.")
	Versioned<AgencyDetail> one(@PathVariable @Parameter(example = "410800:市监察局@origin") String id,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt) {
		return new Versioned<>(this.agencies.one(id, Times.of(asOf, from, to, knownAt), LocalDate.now(this.clock))
			.orElseThrow(() -> new NoSuchThingException("body", id)), this.version.current());
	}

}
