/** What the partners service publishes about agreements, and what that makes of what their parties share. */
@NullMarked
package org.samenspel.finance.sharing.messaging;

import org.jspecify.annotations.NullMarked;
