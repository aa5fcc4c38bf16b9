/** All that is asked about one subject: the campaigns of a round, and later its sessions. */
@NullMarked
package org.samenspel.consultations.round;

import org.jspecify.annotations.NullMarked;
