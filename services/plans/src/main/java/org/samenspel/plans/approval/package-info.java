/** That a body of the organization adopted its plan: beside the publication, and no condition for it. */
@NullMarked
package org.samenspel.plans.approval;

import org.jspecify.annotations.NullMarked;
