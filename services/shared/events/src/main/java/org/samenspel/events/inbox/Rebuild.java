package org.samenspel.events.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.events.inbox.Retelling.Result;

/** Builds a read model anew from its topic while the service runs: aggregate by aggregate, each in a transaction of its own. */
@ApplicationScoped
class Rebuild {

    /** How often the topic is read for aggregates of which something newer was applied meanwhile. */
    private static final int MOST_READINGS = 5;

    private final List<ReadModel> models;
    private final Consumers consumers;
    private final TopicReader reader;
    private final Retelling retelling;
    private final ReadModelTables tables;

    Rebuild(
            @All List<ReadModel> models,
            Consumers consumers,
            TopicReader reader,
            Retelling retelling,
            ReadModelTables tables) {
        this.models = models;
        this.consumers = consumers;
        this.reader = reader;
        this.retelling = retelling;
        this.tables = tables;
    }

    /**
     * Builds a model anew.
     *
     * @return what was done, or which models there are when there is none of this name; codes and numbers alone
     */
    String rebuild(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .map(this::rebuild)
                .orElseGet(() -> "noSuchModel: there are "
                        + models.stream().map(ReadModel::name).sorted().collect(Collectors.joining(", ")));
    }

    private String rebuild(ReadModel model) {
        List<Subscription<?>> subscriptions = consumers.of(model.topic()).orElseThrow();
        Reading reading = read(model.topic(), subscriptions);
        var tally = new Tally(reading.told.size(), reading.unreadable);
        Set<UUID> movedOn = tell(model, reading, tally);
        for (int readings = 1; readings < MOST_READINGS && !movedOn.isEmpty(); readings++) {
            Reading later = read(model.topic(), subscriptions);
            later.told.keySet().retainAll(movedOn);
            movedOn = tell(model, later, tally);
        }
        return tally.text(movedOn.size(), tables.removeUntold(model));
    }

    /** Returns the aggregates of which something newer was applied than was read. */
    private Set<UUID> tell(ReadModel model, Reading reading, Tally tally) {
        var movedOn = new HashSet<UUID>();
        reading.told.forEach((aggregate, events) -> {
            Result result = retelling.tell(model, aggregate, events);
            tally.leftOut += result.leftOut();
            if (!result.current()) {
                movedOn.add(aggregate);
            }
        });
        return movedOn;
    }

    private Reading read(String topic, List<Subscription<?>> subscriptions) {
        var reading = new Reading();
        reader.all(topic, record -> {
            try {
                Told.of(ReceivedEvent.read(record), subscriptions).ifPresent(reading::add);
            } catch (Poison poison) {
                reading.unreadable++;
            }
        });
        return reading;
    }

    /** What a topic tells, by aggregate. */
    private static final class Reading {

        private final Map<UUID, List<Told>> told = new LinkedHashMap<>();
        private int unreadable;

        /** One that was sent twice counts once. */
        void add(Told one) {
            List<Told> known = told.computeIfAbsent(one.envelope().aggregateId(), any -> new ArrayList<>());
            if (known.stream().noneMatch(one::isSame)) {
                known.add(one);
            }
        }
    }

    private static final class Tally {

        private final int aggregates;
        private final int unreadable;
        private int leftOut;

        Tally(int aggregates, int unreadable) {
            this.aggregates = aggregates;
            this.unreadable = unreadable;
        }

        String text(int newerThanTheTopic, int rowsRemoved) {
            return "rebuilt aggregates=%d unreadable=%d leftOut=%d newerThanTheTopic=%d rowsRemoved=%d"
                    .formatted(aggregates, unreadable, leftOut, newerThanTheTopic, rowsRemoved);
        }
    }
}
