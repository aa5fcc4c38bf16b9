/** What the partners service tells about agreements. */
@NullMarked
package org.samenspel.finance.agreement.messaging;

import org.jspecify.annotations.NullMarked;
