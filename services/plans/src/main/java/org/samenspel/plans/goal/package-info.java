/** What a plan wants to reach: strategic goals (SD) and the operational goals (OD) below them. */
@NullMarked
package org.samenspel.plans.goal;

import org.jspecify.annotations.NullMarked;
