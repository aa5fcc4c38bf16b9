/** How much of a body's people a caller may see. */
@NullMarked
package org.samenspel.governance.sight;

import org.jspecify.annotations.NullMarked;
