/** Meetings, which fulfill duties. */
@NullMarked
package org.samenspel.partners.obligation.messaging;

import org.jspecify.annotations.NullMarked;
