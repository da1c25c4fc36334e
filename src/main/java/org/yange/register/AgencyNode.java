package org.yange.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A body as it is stored, without its neighbours. */
@Node("Agency")
record AgencyNode(@Id String id, String name, String jurisdiction, String place, String nature, String fate,
		@Nullable String category, @Nullable String categorySince, @Nullable String categoryCertainty,
		@Nullable List<String> categoryStatements, @Nullable String founded, @Nullable String foundedBasis,
		@Nullable String foundedCertainty, @Nullable List<String> foundedStatements, @Nullable String ended,
		@Nullable String endedBasis, @Nullable String endedCertainty, @Nullable List<String> endedStatements) {
}
