/** Reconciliation over HTTP. */
@NullMarked
package org.samenspel.finance.reconciliation.api;

import org.jspecify.annotations.NullMarked;
