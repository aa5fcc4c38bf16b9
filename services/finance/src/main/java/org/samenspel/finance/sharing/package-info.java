/** What the partners of an agreement share of a cost and get back, to the cent, and the statement that each of them answers. */
@NullMarked
package org.samenspel.finance.sharing;

import org.jspecify.annotations.NullMarked;
