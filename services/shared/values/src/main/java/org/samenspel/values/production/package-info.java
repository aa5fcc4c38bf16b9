/** What a program must not start with in production. */
@NullMarked
package org.samenspel.values.production;

import org.jspecify.annotations.NullMarked;
