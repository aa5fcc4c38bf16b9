/** Funding sources over HTTP. */
@NullMarked
package org.samenspel.finance.funding.api;

import org.jspecify.annotations.NullMarked;
