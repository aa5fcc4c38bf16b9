/** Where a plan stands: its indicators by their latest measurements, with the elapsed time beside them. */
@NullMarked
package org.samenspel.plans.progress;

import org.jspecify.annotations.NullMarked;
