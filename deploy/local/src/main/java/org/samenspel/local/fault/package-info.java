/** Does to a platform of its own what can go wrong, and shows that it holds, and that it would not without its protection. */
@NullMarked
package org.samenspel.local.fault;

import org.jspecify.annotations.NullMarked;
