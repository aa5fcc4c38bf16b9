/** Events out: written in the transaction of the change, relayed to Kafka in order per aggregate. */
@NullMarked
package org.samenspel.events.outbox;

import org.jspecify.annotations.NullMarked;
