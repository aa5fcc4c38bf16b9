/** The moment a budget is approved by a body, and what the other services are told of it. */
@NullMarked
package org.samenspel.finance.approval;

import org.jspecify.annotations.NullMarked;
