/**
 * The room of the outside: HTTP requests come in, answers and problem documents go out;
 * nothing here decides what an answer means.
 */
@ApplicationModule
@NullMarked
package org.yange.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
