/** What led to a failure. */
@NullMarked
package org.samenspel.values.failure;

import org.jspecify.annotations.NullMarked;
