/** What the partners service publishes about agreements. */
@NullMarked
package org.samenspel.governance.agreement.messaging;

import org.jspecify.annotations.NullMarked;
