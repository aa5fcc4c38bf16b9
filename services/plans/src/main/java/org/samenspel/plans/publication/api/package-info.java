/** Publication over HTTP. */
@NullMarked
package org.samenspel.plans.publication.api;

import org.jspecify.annotations.NullMarked;
