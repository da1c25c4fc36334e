package org.yange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.lineage.Correspondence;
import org.yange.lineage.Correspondences;
import org.yange.lineage.Flow.Party;
import org.yange.lineage.LineageReader;
import org.yange.lineage.LineageReader.Found;
import org.yange.lineage.LineageReader.Match;
import org.yange.lineage.SameDuties;
import org.yange.lineage.TimeScope;

/** Which bodies of one day, or place, have what the bodies of another have. */
@RestController
@RequestMapping("/api/v1/correspondences")
@Tag(name = "Correspondences")
class CorrespondenceController {

	private static final String FROM = "The one day";

	private static final String TO = "The other day, later; by default today";

	private static final String WITH = "The code of another place: then which bodies have the same duties in both, "
			+ "on the day to, and from is left out";

	private final LineageReader reader;

	private final Clock clock;

	CorrespondenceController(LineageReader reader, Clock clock) {
		this.reader = reader;
		this.clock = clock;
	}

	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "What bodies of one day correspond to those of another",
			description = "For each body that was there on the one day, the bodies that have its duties on the other, "
					+ "with how many and which, ready for a Sankey picture (nodes and links) and, as text/csv, for a "
					+ "spreadsheet. Or, with another place, the bodies of both that have the same duties.")
	Response json(
			@RequestParam(required = false) @Parameter(description = FROM,
					example = "2017-12-31") @Nullable LocalDate from,
			@RequestParam(required = false) @Parameter(description = TO, example = "2019-01-01") @Nullable LocalDate to,
			@RequestParam(required = false) @Parameter(description = "The code of the place, by default all",
					example = "100000") @Nullable String jurisdiction,
			@RequestParam(required = false) @Parameter(description = WITH, example = "410800") @Nullable String with,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt,
			@RequestParam(defaultValue = "1000") @Min(1) @Max(10000) int limit,
			@RequestParam(required = false) @Nullable String cursor) {
		All all = all(from, to, jurisdiction, with, knownAt);
		int position = Math.min(Cursor.position(cursor, all.version), all.items.size());
		int end = Math.min(position + limit, all.items.size());
		return Response.of(all.items.subList(position, end),
				(end < all.items.size()) ? new Cursor(all.version, end).encoded() : null, all.version);
	}

	@GetMapping(produces = "text/csv;charset=UTF-8")
	String csv(@RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to,
			@RequestParam(required = false) @Nullable String jurisdiction,
			@RequestParam(required = false) @Nullable String with,
			@RequestParam(required = false) @Nullable LocalDate knownAt) {
		return CorrespondenceTable.of(all(from, to, jurisdiction, with, knownAt).items);
	}

	private All all(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String jurisdiction,
			@Nullable String with, @Nullable LocalDate knownAt) {
		LocalDate until = Times.orToday(to, this.clock);
		if (with != null) {
			if (jurisdiction == null || from != null) {
				throw new BadRequestException("with", "Name two places with jurisdiction and with, and leave out from",
						"Two places are held beside one another on one day, the day to.");
			}
			TimeScope time = new TimeScope(null, until, knownAt);
			Found found = this.reader.byPlaces(List.of(jurisdiction, with), time);
			return new All(SameDuties.between(found, jurisdiction, with, time), found.graph().dataVersion());
		}
		if (from == null) {
			throw new BadRequestException("from", "Give the day from which to look", "Such as from=2017-12-31.");
		}
		TimeScope time = Times.of(null, from, until, knownAt);
		Found found = this.reader.byPlaces((jurisdiction != null) ? List.of(jurisdiction) : List.of(),
				new TimeScope(null, time.to(), time.knownAt()));
		return new All(
				Correspondences.between(found.graph(), found.matches().stream().map(Match::id).toList(), from, until),
				found.graph().dataVersion());
	}

	private record All(List<Correspondence> items, String version) {
	}

	/**
	 * What corresponds, as it goes out.
	 *
	 * @param items what corresponds
	 * @param nodes the bodies, those of the one day before those of the other
	 * @param links how many duties lead from one to another
	 * @param nextCursor what to ask the next part with, or null at the end
	 * @param dataVersion the version of the data that it is given from
	 */
	record Response(List<Correspondence> items, List<Node> nodes, List<Link> links, @Nullable String nextCursor,
			String dataVersion) {

		Response {
			items = List.copyOf(items);
			nodes = List.copyOf(nodes);
			links = List.copyOf(links);
		}

		static Response of(List<Correspondence> items, @Nullable String next, String version) {
			Map<String, Node> nodes = new LinkedHashMap<>();
			items.forEach((each) -> nodes.putIfAbsent(key("from", each.from()), node("from", each.from())));
			items.forEach((each) -> Stream.ofNullable(each.to())
				.forEach((to) -> nodes.putIfAbsent(key("to", to), node("to", to))));
			List<Link> links = items.stream()
				.filter((each) -> each.to() != null)
				.map((each) -> new Link(key("from", each.from()), key("to", Objects.requireNonNull(each.to())),
						each.count()))
				.toList();
			return new Response(items, List.copyOf(nodes.values()), links, next, version);
		}

		private static Node node(String side, Party party) {
			return new Node(key(side, party), party.name(), side);
		}

		private static String key(String side, Party party) {
			return side + " " + party.id();
		}

	}

	/**
	 * A body in the picture.
	 *
	 * @param id its id in the picture, other than that of the same body on the other side
	 * @param name its name
	 * @param side from or to
	 */
	record Node(String id, String name, String side) {
	}

	/**
	 * Duties between two bodies of the picture.
	 *
	 * @param source the id of the one in the picture
	 * @param target the id of the other
	 * @param value how many duties
	 */
	record Link(String source, String target, int value) {
	}

}
