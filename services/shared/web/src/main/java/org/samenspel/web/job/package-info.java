/** What is done when its time comes, without a caller. */
@NullMarked
package org.samenspel.web.job;

import org.jspecify.annotations.NullMarked;
