/** What other services tell of organizations. */
@NullMarked
package org.samenspel.governance.organization.messaging;

import org.jspecify.annotations.NullMarked;
