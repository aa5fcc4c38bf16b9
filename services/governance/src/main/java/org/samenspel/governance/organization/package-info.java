/** The names of organizations, as the partners service tells them. */
@NullMarked
package org.samenspel.governance.organization;

import org.jspecify.annotations.NullMarked;
