/** How answers are written down. */
@NullMarked
package org.samenspel.consultations.response.json;

import org.jspecify.annotations.NullMarked;
