/** Staff deployment: who works how much, on which theme and goals, and what that costs. */
@NullMarked
package org.samenspel.finance.deployment;

import org.jspecify.annotations.NullMarked;
