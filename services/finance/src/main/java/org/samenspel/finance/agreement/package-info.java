/** The agreements that partners closed, as the partners service publishes them: who shares costs, and who reads budgets. */
@NullMarked
package org.samenspel.finance.agreement;

import org.jspecify.annotations.NullMarked;
