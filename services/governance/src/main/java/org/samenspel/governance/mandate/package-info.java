/** Mandates: who has a seat in which body, since when, and how the person got it. */
@NullMarked
package org.samenspel.governance.mandate;

import org.jspecify.annotations.NullMarked;
