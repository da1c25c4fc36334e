/**
 * The room of audits: what in the graph a person should look at; it reads what the other
 * rooms tell and changes nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph", "lineage", "register", "engine" })
package org.yange.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
