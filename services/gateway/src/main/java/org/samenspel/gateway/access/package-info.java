/** Whether a request carries a token that is good here. */
@NullMarked
package org.samenspel.gateway.access;

import org.jspecify.annotations.NullMarked;
