/** What the plans service publishes of indicators. */
@NullMarked
package org.samenspel.consultations.indicator.messaging;

import org.jspecify.annotations.NullMarked;
