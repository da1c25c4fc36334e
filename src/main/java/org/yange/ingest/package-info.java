/**
 * The room of loading: documents come in from the application itself, from folders and
 * from requests, and go into the graph whole or not at all.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph" })
package org.yange.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
