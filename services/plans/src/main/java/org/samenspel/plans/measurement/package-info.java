/** What was measured on an indicator: only ever added to, and corrected by pointing to the mistake. */
@NullMarked
package org.samenspel.plans.measurement;

import org.jspecify.annotations.NullMarked;
