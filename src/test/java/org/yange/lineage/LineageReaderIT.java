package org.yange.lineage;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yange.YangeTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

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

}
