package org.samenspel.finance.funding.api;

import java.math.BigDecimal;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.funding.IncomeMix;
import org.samenspel.values.Money;

/** Where the income of a year comes from, as callers read it. */
public record IncomeMixDetails(
        URI href,
        int year,
        Money structural,
        Money project,
        Money ownIncome,
        Money total,
        @Nullable BigDecimal nonStructuralPercentage,
        String target,
        @Nullable Boolean targetReached,
        int unknown) {

    static IncomeMixDetails of(IncomeMix mix, URI href) {
        return new IncomeMixDetails(
                href,
                mix.year(),
                mix.income().structural(),
                mix.income().project(),
                mix.income().ownIncome(),
                mix.income().total(),
                mix.nonStructuralPercentage().orElse(null),
                "%s/%s".formatted(IncomeMix.TARGET_NUMERATOR, IncomeMix.TARGET_DENOMINATOR),
                mix.reachesTarget().orElse(null),
                mix.income().unknown());
    }
}
