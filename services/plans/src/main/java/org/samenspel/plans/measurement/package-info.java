/** What was measured on an indicator: only ever added to, corrected by pointing to the mistake, and withdrawn with a trace. */
@NullMarked
package org.samenspel.plans.measurement;

import org.jspecify.annotations.NullMarked;
