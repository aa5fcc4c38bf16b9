/** Rounds over HTTP. */
@NullMarked
package org.samenspel.consultations.round.api;

import org.jspecify.annotations.NullMarked;
