/** Disputes over HTTP. */
@NullMarked
package org.samenspel.partners.dispute.api;

import org.jspecify.annotations.NullMarked;
