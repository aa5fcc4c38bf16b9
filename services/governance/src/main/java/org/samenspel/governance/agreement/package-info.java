/** The agreements that partners closed, as the partners service publishes them: whose bodies they ask for. */
@NullMarked
package org.samenspel.governance.agreement;

import org.jspecify.annotations.NullMarked;
