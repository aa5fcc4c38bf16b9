package org.samenspel.local.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.PostgresServer;

/** When events of organizations were written in the outbox of one service, and applied by the inbox of the others. */
final class EventLog {

    static final List<String> CONSUMERS = Stream.of(DomainService.values())
            .filter(service -> service != DomainService.PARTNERS)
            .map(DomainService::code)
            .toList();

    private static final String OCCURRED =
            "select id, occurred_at from outbox where aggregatetype = 'partners.organizations.v1' and occurred_at >= ?";
    private static final String RECEIVED = "select event_id, received_at from inbox where event_id = any (?)";
    private static final int LOOKS = 300;
    private static final int BETWEEN_LOOKS_MILLIS = 200;

    private final PostgresServer server;

    EventLog(PostgresServer server) {
        this.server = server;
    }

    /** By the clock of the machine, which is that of all parts. */
    Instant now() {
        return Instant.now();
    }

    Map<String, Instant> occurredSince(Instant begin, int expected) {
        Map<String, Instant> events = query("partners", OCCURRED, begin.atOffset(ZoneOffset.UTC));
        if (events.size() < expected) {
            throw new Refusal("%d changes made %d events.".formatted(expected, events.size()));
        }
        return events;
    }

    /** Waits until all of them are applied. */
    Map<String, Instant> received(String service, Collection<String> events) {
        UUID[] ids = events.stream().map(UUID::fromString).toArray(UUID[]::new);
        for (int look = 0; look < LOOKS; look++) {
            Map<String, Instant> received = query(service, RECEIVED, ids);
            if (received.size() == events.size()) {
                return received;
            }
            Waits.pause(BETWEEN_LOOKS_MILLIS);
        }
        throw new Refusal("Not all of %d events were applied by %s within %d seconds."
                .formatted(events.size(), service, LOOKS * BETWEEN_LOOKS_MILLIS / 1000));
    }

    private Map<String, Instant> query(String database, String query, Object argument) {
        try (Connection connection = server.connect(database);
                PreparedStatement statement = connection.prepareStatement(query)) {
            if (argument instanceof UUID[] ids) {
                statement.setArray(1, connection.createArrayOf("uuid", ids));
            } else {
                statement.setObject(1, argument);
            }
            var events = new HashMap<String, Instant>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    events.put(
                            found.getString(1),
                            found.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            return events;
        } catch (SQLException failure) {
            throw new Refusal("The database of " + database + " doesn't say it: " + failure.getMessage(), failure);
        }
    }
}
