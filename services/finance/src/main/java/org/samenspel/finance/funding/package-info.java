/** Who pays: structural and project funding sources, the share the organization owes itself, and what proves it. */
@NullMarked
package org.samenspel.finance.funding;

import org.jspecify.annotations.NullMarked;
