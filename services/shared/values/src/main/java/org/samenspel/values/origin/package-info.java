/** What makes a change when no request does. */
@NullMarked
package org.samenspel.values.origin;

import org.jspecify.annotations.NullMarked;
