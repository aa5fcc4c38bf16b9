/** Responses over HTTP. */
@NullMarked
package org.samenspel.consultations.response.api;

import org.jspecify.annotations.NullMarked;
