/** One survey, open between two instants: who prepares it, when it takes responses, and which indicators it moves. */
@NullMarked
package org.samenspel.consultations.campaign;

import org.jspecify.annotations.NullMarked;
