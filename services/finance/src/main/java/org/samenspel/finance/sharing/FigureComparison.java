package org.samenspel.finance.sharing;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;

/**
 * What is computed beside what a source prints; the difference is shown, not hidden.
 *
 * @param difference computed minus printed
 */
public record FigureComparison(Figure code, Money computed, Money printed, Money difference) {

    /** Every figure that is printed. */
    static List<FigureComparison> of(SharedAmounts computed, Function<Figure, @Nullable Money> printed) {
        return Stream.of(Figure.values())
                .map(figure -> of(figure, computed.of(figure), printed.apply(figure)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sum of a figure that is printed for every partner; null when it is missing for one. */
    static @Nullable Money sum(List<PartnerShare> shares, Figure figure) {
        List<Money> printed = shares.stream()
                .map(share -> share.printed().of(figure))
                .filter(Objects::nonNull)
                .toList();
        return printed.size() < shares.size() ? null : printed.stream().collect(Euro.sum());
    }

    private static @Nullable FigureComparison of(Figure figure, Money computed, @Nullable Money printed) {
        return printed == null ? null : new FigureComparison(figure, computed, printed, computed.minus(printed));
    }
}
