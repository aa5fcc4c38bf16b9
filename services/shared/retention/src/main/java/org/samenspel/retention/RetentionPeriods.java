package org.samenspel.retention;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * For how long each category of this service is kept. A service does not start with a setting for a category that it doesn't have, nor
 * without one for a category that it has: what is misspelled would be kept longer, or less long, than somebody promised.
 */
@ApplicationScoped
class RetentionPeriods {

    private final Map<String, RetentionPeriod> periods;
    private final Set<String> categories;

    RetentionPeriods(RetentionConfig config, Instance<Retained> categories) {
        this.periods = Map.copyOf(config.periods());
        this.categories = categories.stream().map(Retained::category).collect(Collectors.toCollection(TreeSet::new));
    }

    void check(@Observes StartupEvent started) {
        requireOneForEach(categories, periods.keySet());
    }

    /** @throws IllegalStateException if settings and categories are not the same */
    static void requireOneForEach(Set<String> categories, Set<String> settings) {
        if (!settings.equals(categories)) {
            throw new IllegalStateException(
                    "samenspel.retention.periods.* is set for %s, and what this service keeps are %s"
                            .formatted(new TreeSet<>(settings), new TreeSet<>(categories)));
        }
    }

    /** In the order of their names. */
    Set<String> categories() {
        return categories;
    }

    /** How long one is kept; empty for ever. */
    Optional<Period> of(String category) {
        return Optional.ofNullable(periods.get(category)).flatMap(RetentionPeriod::period);
    }
}
