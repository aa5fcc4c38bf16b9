/** Meetings of bodies: agenda, conflicts declared before the start, attendance, minutes, and what is published of them. */
@NullMarked
package org.samenspel.governance.meeting;

import org.jspecify.annotations.NullMarked;
