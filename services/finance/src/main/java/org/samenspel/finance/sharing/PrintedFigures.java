package org.samenspel.finance.sharing;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.Money;

/** What a source prints for a partner; null what it does not print. */
public record PrintedFigures(
        @Nullable Money sharedCost,
        @Nullable Money unitCost,
        @Nullable Money cost,
        @Nullable Money income) {

    public static final PrintedFigures NONE = new PrintedFigures(null, null, null, null);

    @Nullable
    Money of(Figure figure) {
        return switch (figure) {
            case SHARED_COST -> sharedCost;
            case UNIT_COST -> unitCost;
            case COST -> cost;
            case INCOME -> income;
        };
    }
}
