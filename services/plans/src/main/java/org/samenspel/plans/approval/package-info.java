/** Who adopted or approved a text of a plan: beside the publication, and no condition for it. */
@NullMarked
package org.samenspel.plans.approval;

import org.jspecify.annotations.NullMarked;
