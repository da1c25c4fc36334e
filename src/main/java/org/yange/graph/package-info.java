/**
 * The room of the graph: statements become bodies, duties and the edges between them, in
 * memory first and then in Neo4j; dossiers may enter, nothing here answers a question.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "engine" })
package org.yange.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
