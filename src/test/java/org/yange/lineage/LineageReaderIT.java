package org.yange.lineage;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yange.YangeTest;
import org.yange.lineage.LineageReader.Found;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The part of the graph that one query brings tells what the whole graph tells. */
@YangeTest
class LineageReaderIT {

	private static final Subgraph WHOLE = GraphInMemory.of(GraphInMemory.dossier(Path.of("import", "jiaozuo-2019")),
			GraphInMemory.dossier(Path.of("import", "xilingol-2019")));

	@Autowired
	private LineageReader reader;

	@ParameterizedTest
	@EnumSource(Direction.class)
	void everyBodyIsToldTheSameFromTheDatabaseAndFromMemory(Direction direction) {
		LineageQuestion question = LineageQuestion.of(direction);
		List<Body> bodies = WHOLE.bodies().stream().sorted(Comparator.comparing(Body::id)).toList();
		assertThat(bodies).hasSizeGreaterThan(100);
		for (Body body : bodies) {
			LineageAnswer stored = this.reader.byIds(List.of(body.id()), question).answers(question).get(0);
			LineageAnswer told = Lineage.of(WHOLE, body, "id", question);
			assertThat(stored.flows()).as(body.id()).isEqualTo(told.flows());
			assertThat(stored.residue()).as(body.id()).isEqualTo(told.residue());
			assertThat(stored.warnings()).as(body.id()).containsExactlyInAnyOrderElementsOf(told.warnings());
			assertThat(stored.agency().fate()).as(body.id()).isEqualTo(told.agency().fate());
			assertThat(stored.arrangements()).as(body.id()).containsExactlyInAnyOrderElementsOf(told.arrangements());
		}
	}

	@Test
	void namesAskedTogetherAreToldAsEachIsToldAlone() {
		LineageQuestion question = LineageQuestion.of(Direction.FORWARD);
		List<String> names = List.of("监察局", "市林业局", "没有这个局", "知识产权局", "市农业局", "监察局");
		List<Found> together = this.reader.byNames(names, null, question);
		assertThat(together).hasSameSizeAs(names);
		for (int i = 0; i < names.size(); i++) {
			Found alone = this.reader.byName(names.get(i), null, question);
			assertThat(together.get(i).matches()).as(names.get(i)).isEqualTo(alone.matches());
			assertThat(together.get(i).answers(question)).as(names.get(i))
				.extracting(LineageAnswer::flows, LineageAnswer::residue)
				.isEqualTo(alone.answers(question)
					.stream()
					.map((answer) -> tuple(answer.flows(), answer.residue()))
					.toList());
		}
	}

}
