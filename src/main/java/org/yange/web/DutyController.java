package org.yange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

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

import org.yange.lineage.Direction;
import org.yange.lineage.Change.NamedDuty;
import org.yange.lineage.DutyLineage;
import org.yange.lineage.Flow;
import org.yange.lineage.Holding;
import org.yange.lineage.Holding.Existence;
import org.yange.lineage.LineageQuestion;
import org.yange.lineage.LineageReader;
import org.yange.lineage.TimeScope;
import org.yange.lineage.Warning;
import org.yange.register.DataVersion;
import org.yange.register.Duties;
import org.yange.register.DutyEntry;
import org.yange.register.Page.Wanted;

/** Duties: found by their words, where each has been, who has it on a day. */
@RestController
@RequestMapping(path = "/api/v1/duties", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Duties")
class DutyController {

	private static final String EXAMPLE = "jiaozuo-2019:(二)3:市人力资源和社会保障局:公务员管理";

	private final Duties duties;

	private final LineageReader reader;

	private final DataVersion version;

	private final Clock clock;

	DutyController(Duties duties, LineageReader reader, DataVersion version, Clock clock) {
		this.duties = duties;
		this.reader = reader;
		this.version = version;
		this.clock = clock;
	}

	@GetMapping
	@Operation(summary = "Find duties",
			description = "By the words of the phrase, or of a part that it safely names; each with who held it, "
					+ "where it went and who oversees it.")
	Listing<DutyEntry> list(
			@RequestParam(required = false) @Parameter(description = "Words of the phrase",
					example = "公务员") @Nullable String q,
			@RequestParam(required = false) @Parameter(example = "410800") @Nullable String jurisdiction,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt,
			@RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit,
			@RequestParam(required = false) @Nullable String cursor) {
		String current = this.version.current();
		int position = Cursor.position(cursor, current);
		return Listing.of(
				this.duties.list(q, jurisdiction, Times.of(asOf, from, to, knownAt), new Wanted(position, limit)),
				position, current);
	}

	@GetMapping("/{id}")
	@Operation(summary = "One duty",
			description = "With who held it, where it went and who oversees it in the time; by default in all history.")
	Versioned<DutyEntry> one(@PathVariable @Parameter(example = EXAMPLE) String id,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt) {
		return new Versioned<>(duty(id, Times.of(asOf, from, to, knownAt)), this.version.current());
	}

	@GetMapping("/{id}/lineage")
	@Operation(summary = "Where a duty has been",
			description = "Who held it, and every step by which it went on. A part goes where a clause names "
					+ "it by itself, else with its whole.")
	DutyResponse lineage(@PathVariable @Parameter(example = EXAMPLE) String id,
			@RequestParam(required = false) @Min(1) @Max(1000) @Nullable Integer depth,
			@RequestParam(required = false) @Parameter(description = Times.AS_OF) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.FROM) @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = Times.TO) @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt) {
		return response(id, depth, Times.of(asOf, from, to, knownAt), (holding) -> true);
	}

	@GetMapping("/{id}/holder")
	@Operation(summary = "Who has a duty on a day",
			description = "By default today. Where dates are uncertain the old and the new holder both come back, "
					+ "marked possible.")
	DutyResponse holder(@PathVariable @Parameter(example = EXAMPLE) String id,
			@RequestParam(required = false) @Parameter(description = "The day") @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt) {
		return response(id, null, new TimeScope(null, asOf, knownAt),
				(holding) -> holding.existence() != Existence.NONE);
	}

	private DutyResponse response(String id, @Nullable Integer depth, TimeScope time, Predicate<Holding> wanted) {
		DutyEntry duty = duty(id, time.asKnown());
		LineageQuestion question = new LineageQuestion(Direction.FORWARD, (depth != null) ? depth : LineageQuestion.ALL,
				time);
		LocalDate day = Times.orToday(time.to(), this.clock);
		LineageReader.Found found = this.reader.byDuties(List.of(duty.stated()),
				new LineageQuestion(Direction.FORWARD, LineageQuestion.ALL, time.asKnown()));
		DutyLineage lineage = DutyLineage.of(new NamedDuty(id, duty.name()), duty.stated(), found, question, day);
		return new DutyResponse(duty, day, lineage.holders().stream().filter(wanted).toList(), lineage.flows(),
				lineage.warnings(), found.graph().dataVersion());
	}

	private DutyEntry duty(String id, TimeScope time) {
		return this.duties.one(id, time).orElseThrow(() -> new NoSuchThingException("duty", id));
	}

	/**
	 * Where a duty has been, as it goes out.
	 *
	 * @param duty the duty
	 * @param asOf the day that the holders are told of
	 * @param holders who had it, or has it on the day
	 * @param flows the steps by which it went on
	 * @param warnings what a reader should know
	 * @param dataVersion the version of the data that it is given from
	 */
	record DutyResponse(DutyEntry duty, LocalDate asOf, List<Holding> holders, List<Flow> flows, List<Warning> warnings,
			String dataVersion) {

		DutyResponse {
			holders = List.copyOf(holders);
			flows = List.copyOf(flows);
			warnings = List.copyOf(warnings);
		}

	}

}
