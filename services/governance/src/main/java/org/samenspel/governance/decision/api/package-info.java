/** Decisions over HTTP. */
@NullMarked
package org.samenspel.governance.decision.api;

import org.jspecify.annotations.NullMarked;
