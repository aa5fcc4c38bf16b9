/** Who sits in a body, held against the rules of its composition: only counts come out, and no small ones. */
@NullMarked
package org.samenspel.governance.composition;

import org.jspecify.annotations.NullMarked;
