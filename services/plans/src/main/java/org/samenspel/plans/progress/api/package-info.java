/** Progress over HTTP. */
@NullMarked
package org.samenspel.plans.progress.api;

import org.jspecify.annotations.NullMarked;
