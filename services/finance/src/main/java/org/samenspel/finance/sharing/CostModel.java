package org.samenspel.finance.sharing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * How cost and income follow from what partners bring in and use: one cost for a common purpose, or staff and nights.
 *
 * @param purpose what the one cost is for; null when the cost is that of staff
 * @param cost that is shared as it is
 * @param ftePrice what one full-time equivalent costs in the period
 * @param sharedFte full-time equivalents that all partners share
 * @param ftePerUnit full-time equivalents for each unit
 * @param unit what a unit is, such as a home
 */
public record CostModel(
        @Nullable Purpose purpose,
        @Nullable Money cost,
        @Nullable Money ftePrice,
        @Nullable BigDecimal sharedFte,
        @Nullable BigDecimal ftePerUnit,
        @Nullable LocalizedText unit,
        List<DailyRate> dailyRates) {

    public CostModel {
        dailyRates = List.copyOf(dailyRates);
        boolean forPurpose = purpose != null || cost != null;
        List<Issue> mixed = Stream.of(
                        asked("purpose", purpose, forPurpose),
                        asked("cost", cost, forPurpose),
                        asked("ftePrice", ftePrice, !forPurpose),
                        asked("sharedFte", sharedFte, !forPurpose),
                        asked("ftePerUnit", ftePerUnit, !forPurpose),
                        asked("dailyRates", forPurpose && !dailyRates.isEmpty() ? dailyRates : null, false))
                .flatMap(Optional::stream)
                .toList();
        if (!mixed.isEmpty()) {
            throw new RuleViolation(
                    CostSharingRule.COST_MODEL_MIXED,
                    "Give purpose and cost, or ftePrice, sharedFte and ftePerUnit, and nothing of the other",
                    mixed);
        }
    }

    private static Optional<Issue> asked(String property, @Nullable Object given, boolean needed) {
        String name = "model." + property;
        if (needed) {
            return given == null ? Optional.of(Issue.required(name)) : Optional.empty();
        }
        return Optional.ofNullable(given).map(_ -> Issue.invalid(name, null, name + " is of another model"));
    }

    /** What all share, exactly. */
    Formula sharedCost() {
        return cost == null
                ? Formula.of("ftePrice", of(ftePrice)).times("sharedFte", of(sharedFte))
                : Formula.of("cost", cost);
    }

    /** What one unit costs in the whole period, exactly; null when units cost nothing by themselves. */
    @Nullable
    Formula unitCost() {
        return cost == null ? Formula.of("ftePrice", of(ftePrice)).times("ftePerUnit", of(ftePerUnit)) : null;
    }

    /** @throws java.util.NoSuchElementException when there is none: content with such nights is refused */
    Money dailyRateOf(String household) {
        return dailyRates.stream()
                .filter(dailyRate -> dailyRate.household().equals(household))
                .findFirst()
                .orElseThrow()
                .amount();
    }

    private static <T> T of(@Nullable T value) {
        return Objects.requireNonNull(value, "a model of staff has its price and FTE");
    }
}
