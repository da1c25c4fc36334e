/**
 * The room of answers: a question in words, a name or an id goes in, and the answer comes
 * out in words and in full; what it means is told by the lineage, how it is worded by the
 * question.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "graph", "lineage", "register", "question" })
package org.yange.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
