/**
 * The room of documents: what a plan is called, whose it is, what its dates are and which
 * files make it up; only files may enter, nothing here knows statements or a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.yange.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
