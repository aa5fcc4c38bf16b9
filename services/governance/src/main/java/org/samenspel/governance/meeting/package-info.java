/** Meetings of bodies: agenda, conflicts declared before the start, attendance, minutes, and what other services are told. */
@NullMarked
package org.samenspel.governance.meeting;

import org.jspecify.annotations.NullMarked;
