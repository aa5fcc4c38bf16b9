/** What the partners service publishes about agreements. */
@NullMarked
package org.samenspel.finance.agreement.messaging;

import org.jspecify.annotations.NullMarked;
