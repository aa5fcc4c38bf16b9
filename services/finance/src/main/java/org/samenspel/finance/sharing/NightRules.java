package org.samenspel.finance.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** The rules of nights and what they cost. */
final class NightRules {

    private NightRules() {}

    static void check(CostModel model, List<PartnerShare> shares, Period period) {
        if (model.cost() != null) {
            requireNoNights(shares);
        }
        requireOneOfEachSize("model.dailyRates", model.dailyRates(), DailyRate::household);
        for (int index = 0; index < shares.size(); index++) {
            String property = "shares[%d].nights".formatted(index);
            requireOneOfEachSize(property, shares.get(index).nights(), Nights::household);
            requireDailyRates(property, shares.get(index), model);
            requireRoom(property, shares.get(index), period.days());
        }
    }

    /** One cost is shared as it is: nobody stays anywhere for it, nor has a daily rate. */
    private static void requireNoNights(List<PartnerShare> shares) {
        List<Issue> nights = IntStream.range(0, shares.size())
                .filter(index -> !shares.get(index).nights().isEmpty())
                .mapToObj(index ->
                        Issue.invalid("shares[%d].nights".formatted(index), null, "nights are of another model"))
                .toList();
        if (!nights.isEmpty()) {
            throw new RuleViolation(
                    CostSharingRule.COST_MODEL_MIXED, "One cost is shared as it is: leave out the nights", nights);
        }
    }

    /** Nobody stays in the units of a partner when it is not in. */
    static void requireRoom(List<PartnerShare> shares, PartyDays days) {
        for (int index = 0; index < shares.size(); index++) {
            PartnerShare share = shares.get(index);
            requireRoom("shares[%d].nights".formatted(index), share, days.of(share.partnerId()));
        }
    }

    private static <T> void requireOneOfEachSize(String property, List<T> rows, Function<T, String> household) {
        Set<String> seen = new HashSet<>();
        List<Issue> twice = IntStream.range(0, rows.size())
                .filter(index -> !seen.add(household.apply(rows.get(index))))
                .mapToObj(index -> Issue.invalid(
                        "%s[%d].household".formatted(property, index),
                        household.apply(rows.get(index)),
                        "is there twice"))
                .toList();
        if (!twice.isEmpty()) {
            throw new RuleViolation(CostSharingRule.HOUSEHOLD_TWICE, "Name each size of household once", twice);
        }
    }

    private static void requireDailyRates(String property, PartnerShare share, CostModel model) {
        List<String> known =
                model.dailyRates().stream().map(DailyRate::household).toList();
        List<Issue> unknown = share.nights().stream()
                .map(Nights::household)
                .filter(household -> !known.contains(household))
                .map(household -> Issue.referenceNotFound(property + ".household", household))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RuleViolation(
                    CostSharingRule.UNKNOWN_HOUSEHOLD, "Give every size of household a daily rate", unknown);
        }
    }

    /** A unit is let once a night. */
    private static void requireRoom(String property, PartnerShare share, long days) {
        long room = share.units() * days;
        if (share.allNights() > room) {
            throw new RuleViolation(
                    CostSharingRule.NIGHTS_OVER_CAPACITY,
                    "%d units have %d nights on the days of the period on which the partner is a party"
                            .formatted(share.units(), room),
                    List.of(Issue.outOfRange(
                            property, share.allNights(), "must be at most %d together".formatted(room))));
        }
    }
}
