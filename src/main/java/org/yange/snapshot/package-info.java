/**
 * The room of the snapshot: the whole graph in memory, place by place, for the rules of
 * lineage to read without asking the database; it follows the database by itself. Parts
 * of the graph may enter, nothing here is kept when the application ends.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph", "lineage", "engine" })
package org.yange.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
