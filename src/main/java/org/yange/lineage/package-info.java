/**
 * The room of lineage: the rules by which the graph is read, as plain Java over a small
 * read interface; a part of the graph may enter, nothing here knows HTTP.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph", "engine" })
package org.yange.lineage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
