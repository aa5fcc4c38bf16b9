/** Actions over HTTP. */
@NullMarked
package org.samenspel.plans.action.api;

import org.jspecify.annotations.NullMarked;
