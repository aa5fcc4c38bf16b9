/** What time alone takes away of what is stored about people: after how long, and how much it took. */
@NullMarked
package org.samenspel.retention;

import org.jspecify.annotations.NullMarked;
