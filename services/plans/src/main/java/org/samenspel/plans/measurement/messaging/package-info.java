/** What other services publish that counts as a measurement. */
@NullMarked
package org.samenspel.plans.measurement.messaging;

import org.jspecify.annotations.NullMarked;
