package org.yange.register;

import java.util.List;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** A document as it is stored, without its clauses. */
@Node("Document")
record DocumentNode(@Id String id, String hash, String metadata, List<String> jurisdictions) {
}
