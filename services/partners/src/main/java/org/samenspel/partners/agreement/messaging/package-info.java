/** What governance decides about agreements. */
@NullMarked
package org.samenspel.partners.agreement.messaging;

import org.jspecify.annotations.NullMarked;
