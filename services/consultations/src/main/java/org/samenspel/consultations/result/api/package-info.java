/** Results over HTTP. */
@NullMarked
package org.samenspel.consultations.result.api;

import org.jspecify.annotations.NullMarked;
