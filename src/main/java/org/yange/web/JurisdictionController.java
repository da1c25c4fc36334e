package org.yange.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.yange.register.AgencyEntry;
import org.yange.register.DataVersion;
import org.yange.register.JurisdictionDetail;
import org.yange.register.Jurisdictions;
import org.yange.register.QuotaCheck;

/** Places: their bodies on a day, beside what is declared for them. */
@RestController
@RequestMapping(path = "/api/v1/jurisdictions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Jurisdictions")
class JurisdictionController {

	private static final String DAY = "The day, by default today";

	private final Jurisdictions jurisdictions;

	private final DataVersion version;

	private final Clock clock;

	JurisdictionController(Jurisdictions jurisdictions, DataVersion version, Clock clock) {
		this.jurisdictions = jurisdictions;
		this.version = version;
		this.clock = clock;
	}

	@GetMapping("/{code}")
	@Operation(summary = "One place",
			description = "What it is part of, its parts, its documents, and the numbers of bodies declared for it "
					+ "beside those that are there, each with its clause.")
	Versioned<JurisdictionDetail> one(
			@PathVariable @Parameter(description = "GB/T 2260 code", example = "410800") String code,
			@RequestParam(required = false) @Parameter(description = DAY) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt) {
		return new Versioned<>(place(code, Times.orToday(asOf, this.clock), knownAt), this.version.current());
	}

	@GetMapping("/{code}/agencies")
	@Operation(summary = "The bodies of a place on a day", description = "By category, with the quotas beside them.")
	PlaceResponse agencies(@PathVariable @Parameter(description = "GB/T 2260 code", example = "410800") String code,
			@RequestParam(required = false) @Parameter(description = DAY) @Nullable LocalDate asOf,
			@RequestParam(required = false) @Parameter(description = Times.KNOWN_AT) @Nullable LocalDate knownAt) {
		LocalDate day = Times.orToday(asOf, this.clock);
		JurisdictionDetail place = place(code, day, knownAt);
		Map<String, List<AgencyEntry>> categories = new TreeMap<>();
		this.jurisdictions.agencies(code, day, knownAt)
			.forEach((body) -> categories
				.computeIfAbsent(Objects.requireNonNullElse(body.category(), ""), (category) -> new ArrayList<>())
				.add(body));
		List<Category> groups = categories.entrySet()
			.stream()
			.map((each) -> new Category(each.getKey().isEmpty() ? null : each.getKey(), each.getValue().size(),
					each.getValue()))
			.sorted(Comparator.comparing((Category each) -> each.category() == null))
			.toList();
		return new PlaceResponse(place.code(), place.name(), day, groups, place.quotas(), this.version.current());
	}

	private JurisdictionDetail place(String code, LocalDate day, @Nullable LocalDate knownAt) {
		return this.jurisdictions.one(code, day, knownAt).orElseThrow(() -> new NoSuchThingException("place", code));
	}

	/**
	 * The bodies of a place on a day.
	 *
	 * @param code the code of the place
	 * @param name its name
	 * @param asOf the day
	 * @param categories the bodies by category, those without one last
	 * @param quotas what is declared beside what is there
	 * @param dataVersion the version of the data that it is given from
	 */
	record PlaceResponse(String code, String name, LocalDate asOf, List<Category> categories, List<QuotaCheck> quotas,
			String dataVersion) {

		PlaceResponse {
			categories = List.copyOf(categories);
			quotas = List.copyOf(quotas);
		}

	}

	/**
	 * The bodies of one category.
	 *
	 * @param category the category, or null where no clause gives one
	 * @param count how many
	 * @param agencies the bodies
	 */
	record Category(@Nullable String category, int count, List<AgencyEntry> agencies) {

		Category {
			agencies = List.copyOf(agencies);
		}

	}

}
