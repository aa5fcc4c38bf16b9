/** The agreements that partners closed, as the partners service tells of them: whose bodies they ask for. */
@NullMarked
package org.samenspel.governance.agreement;

import org.jspecify.annotations.NullMarked;
