/** The parts of the platform: how each is prepared, started and seen to be ready. */
@NullMarked
package org.samenspel.local.part;

import org.jspecify.annotations.NullMarked;
