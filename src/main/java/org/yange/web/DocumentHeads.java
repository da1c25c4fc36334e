package org.yange.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.yange.extract.Masthead;
import org.yange.extract.Masthead.Locality;
import org.yange.register.Jurisdictions;
import org.yange.web.DocumentHead.HeadDate;
import org.yange.web.DocumentHead.HeadPlace;

/** Shows mastheads, with the codes of their places. */
@Component
class DocumentHeads {

	private final Jurisdictions jurisdictions;

	DocumentHeads(Jurisdictions jurisdictions) {
		this.jurisdictions = jurisdictions;
	}

	DocumentHead of(Masthead masthead) {
		List<HeadDate> dates = masthead.dates()
			.stream()
			.map((date) -> new HeadDate(date.kind().label(), date.date().text(), date.item(), date.quote()))
			.toList();
		return new DocumentHead(masthead.title(), masthead.kind().label(), masthead.issuer(), masthead.number(),
				place(masthead.place()), dates, masthead.repairs(), masthead.findings());
	}

	private @Nullable HeadPlace place(@Nullable Locality place) {
		if (place == null) {
			return null;
		}
		var named = this.jurisdictions.named(place.name());
		return new HeadPlace(place.name(), place.level(), (named.size() == 1) ? named.get(0).code() : null);
	}

}
