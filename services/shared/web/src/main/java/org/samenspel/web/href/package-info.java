/** Where a resource can be read, at the address that the client used. */
@NullMarked
package org.samenspel.web.href;

import org.jspecify.annotations.NullMarked;
