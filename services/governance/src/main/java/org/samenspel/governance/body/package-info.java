/** Bodies of organizations and of agreements: their size, their period, and what is asked of who sits in them. */
@NullMarked
package org.samenspel.governance.body;

import org.jspecify.annotations.NullMarked;
