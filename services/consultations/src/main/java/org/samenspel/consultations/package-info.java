/** Consultations of network organizations: what they ask people, and what they may tell of the answers. */
@NullMarked
package org.samenspel.consultations;

import org.jspecify.annotations.NullMarked;
