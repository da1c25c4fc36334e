/**
 * The room of the page: it serves the files at {@code /} and tells browsers what they may
 * load. The page itself is in the static resources and asks the interface over HTTP like
 * any other program; see docs/decisions/0021.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.yange.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
