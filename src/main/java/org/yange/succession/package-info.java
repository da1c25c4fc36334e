/**
 * The room of successions: a list of old names goes in, a table of what became of each
 * comes out; it asks the lineage and decides nothing itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph", "lineage", "register" })
package org.yange.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
