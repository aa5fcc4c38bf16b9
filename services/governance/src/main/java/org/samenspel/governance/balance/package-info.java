/** Balances: how many of an organization's members are of which origin, gender and age, told so that nobody shows. */
@NullMarked
package org.samenspel.governance.balance;

import org.jspecify.annotations.NullMarked;
