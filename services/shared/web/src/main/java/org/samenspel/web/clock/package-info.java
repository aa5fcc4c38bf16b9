/** The time: injected, so that a test can set it. */
@NullMarked
package org.samenspel.web.clock;

import org.jspecify.annotations.NullMarked;
