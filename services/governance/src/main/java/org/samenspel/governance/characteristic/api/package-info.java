/** Declarations over HTTP: only inward. */
@NullMarked
package org.samenspel.governance.characteristic.api;

import org.jspecify.annotations.NullMarked;
