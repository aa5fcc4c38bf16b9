/** The names of organizations, as the partners service tells them. */
@NullMarked
package org.samenspel.plans.organization;

import org.jspecify.annotations.NullMarked;
