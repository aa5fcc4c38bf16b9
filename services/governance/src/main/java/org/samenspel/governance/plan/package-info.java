/** The plans that belong to an agreement, as the plans service publishes them: what a body of that agreement decides on. */
@NullMarked
package org.samenspel.governance.plan;

import org.jspecify.annotations.NullMarked;
