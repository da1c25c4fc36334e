/**
 * The room of comparison: where one duty sits in each place, and which places differ from
 * the rest; it asks the lineage and the register and decides nothing of lineage itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph", "lineage", "register" })
package org.yange.comparison;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
