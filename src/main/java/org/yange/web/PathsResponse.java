package org.yange.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.yange.form.ChartMaker;
import org.yange.lineage.PathsAnswer;
import org.yange.lineage.PathsAnswer.Path;

/**
 * Ways as they go out; what is none is in JSON only.
 *
 * @param answer the ways; its members stand beside the version
 * @param dataVersion the version of the data that it is given from
 */
record PathsResponse(@JsonUnwrapped PathsAnswer answer, String dataVersion) implements Formed {

	@Override
	public String asked() {
		return this.answer.source().name() + "–" + this.answer.target().name();
	}

	@Override
	public String words() {
		return "";
	}

	@Override
	public @Nullable String following() {
		return null;
	}

	@Override
	public void addTo(ChartMaker chart) {
		for (Path path : this.answer.paths()) {
			chart.add(asked(), path.steps(), List.of());
		}
	}

}
