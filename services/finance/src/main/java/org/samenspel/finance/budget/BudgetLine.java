package org.samenspel.finance.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/**
 * A line of a budget.
 *
 * @param category as printed
 * @param groupCode the heading it stands under
 * @param goals the codes of the goals it is for, in equal parts
 * @param printedPercentage its share of the total, as printed
 */
@Embeddable
public record BudgetLine(
        String code,
        @Enumerated(EnumType.STRING) LineKind kind,
        String category,
        @Nullable String groupCode,
        @Nullable String costCenter,
        @Nullable String theme,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> goals,
        Money amount,
        @Nullable Integer printedPercentage) {}
