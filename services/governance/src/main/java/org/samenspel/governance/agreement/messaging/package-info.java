/** What the partners service tells about agreements. */
@NullMarked
package org.samenspel.governance.agreement.messaging;

import org.jspecify.annotations.NullMarked;
