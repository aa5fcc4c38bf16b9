/** Goals over HTTP. */
@NullMarked
package org.samenspel.plans.goal.api;

import org.jspecify.annotations.NullMarked;
