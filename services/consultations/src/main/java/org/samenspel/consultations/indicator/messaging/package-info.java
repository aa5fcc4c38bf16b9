/** What the plans service tells about indicators. */
@NullMarked
package org.samenspel.consultations.indicator.messaging;

import org.jspecify.annotations.NullMarked;
