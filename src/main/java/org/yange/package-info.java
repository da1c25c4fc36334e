/** Yange 沿革: where did the duties of public bodies go? */
@NullMarked
package org.yange;

import org.jspecify.annotations.NullMarked;
