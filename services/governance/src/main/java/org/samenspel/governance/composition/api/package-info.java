/** Compositions and simulations over HTTP. */
@NullMarked
package org.samenspel.governance.composition.api;

import org.jspecify.annotations.NullMarked;
