/**
 * The room of loading: documents come in from the application itself, from folders, files
 * and requests, are read where they are texts, and go into the graph whole or not at all;
 * a person corrects what they state.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "text", "statement", "extract", "review", "graph" })
package org.yange.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
