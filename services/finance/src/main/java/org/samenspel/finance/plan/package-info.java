/** The published plans, as the plans service publishes them: the goals that money can be for. */
@NullMarked
package org.samenspel.finance.plan;

import org.jspecify.annotations.NullMarked;
