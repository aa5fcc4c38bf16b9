/** What other services tell of organizations. */
@NullMarked
package org.samenspel.consultations.organization.messaging;

import org.jspecify.annotations.NullMarked;
