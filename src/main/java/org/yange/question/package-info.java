/**
 * The room of questions: what people ask in Chinese or English is recognised by a table
 * of patterns, and a lineage is told in sentences; lineages may enter, nothing here reads
 * the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph", "lineage" })
package org.yange.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
