/**
 * The room of files: the bytes of a file go in, the text as it will be stored comes out,
 * or a refusal that says what to do; nothing here knows what the text says.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "document")
package org.yange.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
