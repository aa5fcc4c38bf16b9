/** Who pays: structural and project fundings, the share the organization owes itself, and what proves it. */
@NullMarked
package org.samenspel.finance.funding;

import org.jspecify.annotations.NullMarked;
