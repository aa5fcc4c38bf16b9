/** A small service that uses everything of this library, to test it by. */
@NullMarked
package org.samenspel.web.sample;

import org.jspecify.annotations.NullMarked;
