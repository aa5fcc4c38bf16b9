/** Obligations over HTTP. */
@NullMarked
package org.samenspel.partners.obligation.api;

import org.jspecify.annotations.NullMarked;
