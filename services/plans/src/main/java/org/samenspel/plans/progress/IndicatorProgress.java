package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.Direction;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.Target;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Reading;
import org.samenspel.plans.measurement.Share;
import org.samenspel.plans.measurement.Standing;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * Where an indicator stands, and who measured what of it.
 *
 * @param counting the days that count
 * @param value what is known of it
 * @param fewerThan what is not told of it is fewer than this
 * @param leftOut how many things of unknown amount the value leaves out
 * @param measuredOn the day of what was measured last
 * @param shares what each one measured last in the days that count
 * @param before what each one measured before them; absent when nobody did, as are late, unplaced, parts and contributions
 * @param late what each one measured after them
 * @param unplaced what was brought to it and fits none of its parts
 * @param contributions what the years reached for it
 * @param forecast what the years come to; absent where no year contributes
 */
record IndicatorProgress(
        UUID id,
        String number,
        @Nullable String part,
        LocalizedText text,
        IndicatorKind kind,
        @Nullable String unit,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetMaximum,
        @Nullable BigDecimal targetBase,
        @Nullable Direction direction,
        Combination combination,
        @Nullable BigDecimal baseline,
        Period counting,
        Standing standing,
        @Nullable BigDecimal value,
        @Nullable Boolean achieved,
        @Nullable Integer fewerThan,
        @Nullable Integer leftOut,
        @Nullable LocalDate measuredOn,
        @Nullable Evidence evidence,
        List<Share> shares,
        @Nullable List<Share> before,
        @Nullable List<Share> late,
        @Nullable List<Share> unplaced,
        @Nullable List<IndicatorProgress> parts,
        @Nullable List<YearContribution> contributions,
        @Nullable Forecast forecast) {

    static IndicatorProgress of(Reading reading) {
        return of(reading, List.of(), null);
    }

    /** @param contributions what the years reached for it, which the reading has already */
    static IndicatorProgress of(Reading reading, List<YearContribution> contributions, @Nullable Forecast forecast) {
        IndicatorScope indicator = reading.indicator();
        Target target = indicator.target();
        return new IndicatorProgress(
                indicator.id(),
                indicator.number(),
                indicator.part(),
                indicator.text(),
                indicator.kind(),
                indicator.unit(),
                target.value(),
                target.maximum(),
                target.base(),
                target.direction(),
                indicator.counting().combination(),
                indicator.counting().baseline(),
                reading.counting(),
                reading.standing(),
                reading.value(),
                reading.achieved(),
                reading.fewerThan(),
                reading.leftOut(),
                ofLast(reading, Share::measuredOn),
                ofLast(reading, Share::evidence),
                told(reading.shares()),
                orNull(told(reading.before())),
                orNull(told(reading.late())),
                orNull(told(reading.unplaced())),
                orNull(reading.parts().stream().map(IndicatorProgress::of).toList()),
                orNull(contributions),
                forecast);
    }

    private static <T> @Nullable T ofLast(Reading reading, Function<Share, @Nullable T> what) {
        Share last = reading.last();
        return last == null ? null : what.apply(last);
    }

    private static List<Share> told(List<Share> shares) {
        return shares.stream().map(Share::told).toList();
    }

    private static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
