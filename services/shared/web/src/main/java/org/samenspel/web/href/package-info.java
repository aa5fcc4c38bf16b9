/** Where a resource can be read, at the address that people use. */
@NullMarked
package org.samenspel.web.href;

import org.jspecify.annotations.NullMarked;
