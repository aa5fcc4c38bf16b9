/** What the plans service tells about plans. */
@NullMarked
package org.samenspel.finance.plan.messaging;

import org.jspecify.annotations.NullMarked;
