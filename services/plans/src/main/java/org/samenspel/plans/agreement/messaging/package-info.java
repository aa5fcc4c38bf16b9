/** What the partners service publishes about agreements. */
@NullMarked
package org.samenspel.plans.agreement.messaging;

import org.jspecify.annotations.NullMarked;
