/** Plans of network organizations: what they want to reach, what they do for it, and where they stand. */
@NullMarked
package org.samenspel.plans;

import org.jspecify.annotations.NullMarked;
