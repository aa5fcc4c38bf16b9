/** What operators do with what came in: a small program of a service's image, which asks the service to do it. */
@NullMarked
package org.samenspel.events.operate;

import org.jspecify.annotations.NullMarked;
