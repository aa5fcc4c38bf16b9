/** The read model of the indicators of published plans, as the plans service publishes them: what a campaign may contribute to. */
@NullMarked
package org.samenspel.consultations.indicator;

import org.jspecify.annotations.NullMarked;
