package org.samenspel.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/** What privacy officers read about what time took away of what their organization kept: numbers, never what or whose. */
@ApplicationScoped
@Transactional
public class RetentionService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    private final RetentionPeriods periods;
    private final Removals removals;
    private final CurrentCaller caller;
    private final Clock clock;

    RetentionService(RetentionPeriods periods, Removals removals, CurrentCaller caller, Clock clock) {
        this.periods = periods;
        this.removals = removals;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Each category of this service, with what went of the caller's organization in a year.
     *
     * @param year null for this one
     * @throws InvalidInput if it has not four digits, or is before 2000
     */
    public List<KeptCategory> report(@Nullable Integer year) {
        int asked = year == null ? LocalDate.now(clock).getYear() : year;
        if (asked < FIRST_YEAR || asked > LAST_YEAR) {
            String detail = "year must be from %d to %d".formatted(FIRST_YEAR, LAST_YEAR);
            throw new InvalidInput(new Issue("query", "year", asked, detail, Issue.OUT_OF_RANGE));
        }
        Map<String, List<Removal>> gone =
                removals.of(caller.get().organizations(), LocalDate.of(asked, 1, 1), LocalDate.of(asked, 12, 31));
        return periods.categories().stream()
                .map(category ->
                        new KeptCategory(category, periods.of(category), gone.getOrDefault(category, List.of())))
                .toList();
    }
}
