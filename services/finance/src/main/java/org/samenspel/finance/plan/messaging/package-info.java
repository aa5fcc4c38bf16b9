/** What the plans service publishes about plans. */
@NullMarked
package org.samenspel.finance.plan.messaging;

import org.jspecify.annotations.NullMarked;
