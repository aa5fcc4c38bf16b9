/** Which access tokens count, at the gateway and again in each service: their settings, and what the library can't be told. */
@NullMarked
package org.samenspel.tokens;

import org.jspecify.annotations.NullMarked;
