/** What people see: the start page, the API reference and the files they need. */
@NullMarked
package org.samenspel.gateway.page;

import org.jspecify.annotations.NullMarked;
