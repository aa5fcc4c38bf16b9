/** Measurements over HTTP. */
@NullMarked
package org.samenspel.plans.measurement.api;

import org.jspecify.annotations.NullMarked;
