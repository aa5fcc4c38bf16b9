/** The only way in: what a request must be to pass, and where it goes then. */
@NullMarked
package org.samenspel.gateway;

import org.jspecify.annotations.NullMarked;
