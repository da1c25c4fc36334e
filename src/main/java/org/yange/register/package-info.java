/**
 * The room of what is there: bodies, duties, places, documents and statements, found and
 * listed as they stand in the graph; nothing here follows a duty from body to body.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph", "lineage", "engine" })
package org.yange.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
