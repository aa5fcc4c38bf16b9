/** The money of a network organization: what it plans to spend, on whom and what, who pays for it, and how partners share costs. */
@NullMarked
package org.samenspel.finance;

import org.jspecify.annotations.NullMarked;
