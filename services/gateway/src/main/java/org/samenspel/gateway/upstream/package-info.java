/** Passing a request on to a service, and its answer back. */
@NullMarked
package org.samenspel.gateway.upstream;

import org.jspecify.annotations.NullMarked;
