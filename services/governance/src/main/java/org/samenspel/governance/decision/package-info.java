/** Decisions of bodies: by consensus or by vote, with those in the room who may decide, and with minority standpoints. */
@NullMarked
package org.samenspel.governance.decision;

import org.jspecify.annotations.NullMarked;
