/**
 * The room of commands that need neither the graph nor a server: files come in by their
 * names, tables go out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "extract", "statement", "text" })
package org.yange.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
