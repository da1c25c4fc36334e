/**
 * The room of statements: one row is one thing that one clause says; documents may enter,
 * nothing here knows a graph or a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "document")
package org.yange.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
