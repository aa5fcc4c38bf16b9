/** What the plans service publishes about plans. */
@NullMarked
package org.samenspel.governance.plan.messaging;

import org.jspecify.annotations.NullMarked;
