/**
 * The room of forms: a lineage comes in and leaves as a table, a graph, linked data, a
 * picture or a citation, one writer for each, all from the same chart; nothing here knows
 * HTTP, and no writer leaves out what another tells.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "graph", "lineage" })
package org.yange.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
