/** What the outside sees: HTTP. */
@ApplicationModule(allowedDependencies = "engine")
@NullMarked
package org.yange.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
