/** The REST API of balances. */
@NullMarked
package org.samenspel.governance.balance.api;

import org.jspecify.annotations.NullMarked;
