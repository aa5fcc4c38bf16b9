/** Meetings over HTTP. */
@NullMarked
package org.samenspel.governance.meeting.api;

import org.jspecify.annotations.NullMarked;
