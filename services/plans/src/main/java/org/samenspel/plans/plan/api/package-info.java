/** Plans over HTTP. */
@NullMarked
package org.samenspel.plans.plan.api;

import org.jspecify.annotations.NullMarked;
