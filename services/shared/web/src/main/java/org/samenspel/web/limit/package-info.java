/** How large a request may be. */
@NullMarked
package org.samenspel.web.limit;

import org.jspecify.annotations.NullMarked;
