package org.samenspel.finance.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.values.Money;

/**
 * A line of what a budget expects to come in.
 *
 * @param kind what it is compared with: the funding sources of the same kind
 * @param category as printed
 * @param printedPercentage its share of all income, as printed
 */
@Embeddable
public record IncomeLine(
        String code,
        @Enumerated(EnumType.STRING) FundingKind kind,
        String category,
        Money amount,
        @Nullable Integer printedPercentage) {}
