/** Strict JSON: what is not in the contract is refused, and values are written one way. */
@NullMarked
package org.samenspel.web.json;

import org.jspecify.annotations.NullMarked;
