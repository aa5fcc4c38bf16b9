/** Agreements over HTTP. */
@NullMarked
package org.samenspel.partners.agreement.api;

import org.jspecify.annotations.NullMarked;
