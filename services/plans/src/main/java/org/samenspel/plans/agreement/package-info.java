/** The agreements that partners closed, as the partners service publishes them: who is party to a plan of one of them. */
@NullMarked
package org.samenspel.plans.agreement;

import org.jspecify.annotations.NullMarked;
