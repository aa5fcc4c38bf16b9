package org.samenspel.events.inbox;

import java.util.UUID;

/**
 * An operator's order was carried out; fired in the transaction that says so.
 *
 * @param order its id
 * @param operation such as {@code replayDeadLetter}
 * @param outcome the code of what came of it
 */
public record OrderDone(UUID order, String operation, String outcome) {}
