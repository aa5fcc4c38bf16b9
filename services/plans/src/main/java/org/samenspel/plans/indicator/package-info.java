/** What shows whether an action or an operational goal gets where it should, and the targets it had. */
@NullMarked
package org.samenspel.plans.indicator;

import org.jspecify.annotations.NullMarked;
