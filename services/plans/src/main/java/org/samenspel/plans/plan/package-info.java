/** A multi-year plan or a year plan: who sees it, who changes it, and until when. */
@NullMarked
package org.samenspel.plans.plan;

import org.jspecify.annotations.NullMarked;
