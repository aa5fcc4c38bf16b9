/** Cost sharings and statements over HTTP. */
@NullMarked
package org.samenspel.finance.sharing.api;

import org.jspecify.annotations.NullMarked;
