/** What a service publishes to the others: an event of one aggregate, on the stream of that aggregate. */
@NullMarked
package org.samenspel.events;

import org.jspecify.annotations.NullMarked;
