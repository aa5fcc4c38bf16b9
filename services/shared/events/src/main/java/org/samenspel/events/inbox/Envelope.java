package org.samenspel.events.inbox;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is written on the outside of a received event.
 *
 * @param eventId the id of this event, the same each time it is delivered
 * @param type the CloudEvents type
 * @param aggregateId the aggregate it is about (CloudEvents subject)
 * @param occurredAt when the change was made, by the producer's clock
 */
public record Envelope(UUID eventId, String type, UUID aggregateId, OffsetDateTime occurredAt) {}
