/** {@code Idempotency-Key}: the same request sent again gives the first answer and no second effect. */
@NullMarked
package org.samenspel.web.idempotency;

import org.jspecify.annotations.NullMarked;
