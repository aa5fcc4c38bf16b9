/** Values that every service shares: they check themselves when made, never change, and know no framework. */
@NullMarked
package org.samenspel.values;

import org.jspecify.annotations.NullMarked;
