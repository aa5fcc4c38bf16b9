/** How a request must come, also when it reaches the service past the gateway. */
@NullMarked
package org.samenspel.web.request;

import org.jspecify.annotations.NullMarked;
