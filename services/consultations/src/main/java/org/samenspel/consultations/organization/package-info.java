/** The names of organizations, as the partners service tells them. */
@NullMarked
package org.samenspel.consultations.organization;

import org.jspecify.annotations.NullMarked;
