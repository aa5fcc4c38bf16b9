/** The names of organizations, as the partners service tells them. */
@NullMarked
package org.samenspel.finance.organization;

import org.jspecify.annotations.NullMarked;
