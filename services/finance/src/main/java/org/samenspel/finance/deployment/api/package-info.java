/** Staff deployment over HTTP. */
@NullMarked
package org.samenspel.finance.deployment.api;

import org.jspecify.annotations.NullMarked;
