/** What the outside sees: HTTP. */
@NullMarked
package org.yange.web;

import org.jspecify.annotations.NullMarked;
