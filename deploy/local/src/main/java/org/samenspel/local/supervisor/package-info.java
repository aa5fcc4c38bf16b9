/** The process that starts the parts in order, watches them, and stops them in order. */
@NullMarked
package org.samenspel.local.supervisor;

import org.jspecify.annotations.NullMarked;
