/** What other services tell of organizations. */
@NullMarked
package org.samenspel.plans.organization.messaging;

import org.jspecify.annotations.NullMarked;
