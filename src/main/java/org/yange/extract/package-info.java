/**
 * The room of extraction: the text of a plan goes in, statements come out, each with the
 * place in the text that says it; nothing here knows files, a graph or a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement" })
package org.yange.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
