/** Keys over HTTP: only that there is none now. */
@NullMarked
package org.samenspel.consultations.key.api;

import org.jspecify.annotations.NullMarked;
