/** Sends the services what their contracts allow and what they don't, and tells what came back wrong. */
@NullMarked
package org.samenspel.local.fuzz;

import org.jspecify.annotations.NullMarked;
