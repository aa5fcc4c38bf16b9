/** The gateway's own errors, in the shape the services use. */
@NullMarked
package org.samenspel.gateway.problem;

import org.jspecify.annotations.NullMarked;
