/** Mandates over HTTP. */
@NullMarked
package org.samenspel.governance.mandate.api;

import org.jspecify.annotations.NullMarked;
