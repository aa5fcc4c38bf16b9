/** Events in: each applied once, never an older one over a newer one, what can't be applied set aside. */
@NullMarked
package org.samenspel.events.inbox;

import org.jspecify.annotations.NullMarked;
