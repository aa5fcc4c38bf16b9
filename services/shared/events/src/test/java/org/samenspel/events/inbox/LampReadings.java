package org.samenspel.events.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.connection.Database;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

/** A consumer as a service writes one, with a read model of one row per applied event. */
@ApplicationScoped
public class LampReadings {

    /** More than the consumer's domain allows: it refuses by a rule. */
    static final int TOO_BRIGHT = 1_000_000;

    /** The consumer has a bug with this version. */
    static final long UNLUCKY = 13;

    private final Inbox inbox;
    private final Database database;
    private volatile boolean repaired;

    LampReadings(Inbox inbox, Database database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("lamps")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to("lit", Lit.class, this::apply),
                Subscription.to("moved", Moved.class, this::apply));
    }

    @Produces
    ReadModel model() {
        return ReadModel.ofHistory("lamps", "events.lamps.v1", "lamp_reading.lamp_id");
    }

    /** Whether the bug with {@link #UNLUCKY} is mended. */
    void repair(boolean repaired) {
        this.repaired = repaired;
    }

    /** The facts applied to a lamp, in the order of applying: fact and version. */
    List<String> of(UUID lamp) {
        return database.query(
                "select fact || ' ' || version from lamp_reading where lamp_id = ? order by ctid",
                row -> row.getString(1),
                lamp);
    }

    private void apply(Lit lit, Envelope envelope) {
        database.update("set local lock_timeout = '50ms'");
        insert(envelope, lit.version(), "lit", lit.watts());
        if (lit.version() == UNLUCKY && !repaired) {
            throw new IllegalStateException("can't read lamp " + lit);
        }
        if (lit.watts() >= TOO_BRIGHT) {
            throw new RuleViolation(LampRule.LAMP_TOO_BRIGHT, "too bright: " + lit);
        }
    }

    private void apply(Moved moved, Envelope envelope) {
        insert(envelope, moved.version(), "moved", 0);
    }

    private void insert(Envelope envelope, long version, String fact, int watts) {
        database.update(
                "insert into lamp_reading (event_id, lamp_id, version, fact, watts) values (?, ?, ?, ?, ?)",
                envelope.eventId(),
                envelope.aggregateId(),
                version,
                fact,
                watts);
    }

    record Lit(long version, int watts) {
        Lit {
            if (watts < 0) {
                throw new IllegalArgumentException("watts must not be negative: " + watts);
            }
        }
    }

    record Moved(long version) {}

    private enum LampRule implements Rule {
        LAMP_TOO_BRIGHT;

        @Override
        public Statement statement() {
            return new Statement("lampTooBright", Kind.STATE, LocalizedText.dutch("De lamp is te fel"));
        }
    }
}
