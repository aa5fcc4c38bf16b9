/** Amounts in euro: what a request may hold, and how a row keeps them. */
@NullMarked
package org.samenspel.finance.money;

import org.jspecify.annotations.NullMarked;
