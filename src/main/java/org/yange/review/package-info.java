/**
 * The room of review: rows of a person and rows of the extractor are held against each
 * other and against the text; texts and statements enter, nothing is stored here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "statement", "extract" })
package org.yange.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
