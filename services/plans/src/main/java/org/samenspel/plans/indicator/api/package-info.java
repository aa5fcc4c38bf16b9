/** Indicators over HTTP. */
@NullMarked
package org.samenspel.plans.indicator.api;

import org.jspecify.annotations.NullMarked;
