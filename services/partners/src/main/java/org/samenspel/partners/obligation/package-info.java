/** Duties that follow from the articles of agreements, window by window. */
@NullMarked
package org.samenspel.partners.obligation;

import org.jspecify.annotations.NullMarked;
