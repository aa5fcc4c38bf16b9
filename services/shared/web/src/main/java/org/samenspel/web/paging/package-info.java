/** Collections by cursor: a page, what asks for it, and where the next one begins. */
@NullMarked
package org.samenspel.web.paging;

import org.jspecify.annotations.NullMarked;
