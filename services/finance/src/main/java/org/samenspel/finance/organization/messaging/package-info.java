/** What other services tell of organizations. */
@NullMarked
package org.samenspel.finance.organization.messaging;

import org.jspecify.annotations.NullMarked;
