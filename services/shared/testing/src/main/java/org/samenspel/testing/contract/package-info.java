/** Checks that a service keeps its contract, {@code META-INF/openapi.yaml}. */
@NullMarked
package org.samenspel.testing.contract;

import org.jspecify.annotations.NullMarked;
