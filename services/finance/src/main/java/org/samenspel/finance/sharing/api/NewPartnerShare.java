package org.samenspel.finance.sharing.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Amount;
import org.samenspel.finance.money.Fraction;
import org.samenspel.finance.sharing.Nights;
import org.samenspel.finance.sharing.PartnerShare;
import org.samenspel.finance.sharing.PrintedFigures;
import org.samenspel.values.Money;

/**
 * What a partner brings in and what was used of it.
 *
 * @param units null means none, as where each has its part of one cost
 * @param sharedPart its part of the shared cost, as a fraction
 */
public record NewPartnerShare(
        @NotNull UUID partnerId,
        @Nullable @Min(0) @Max(100_000) Integer units,

        @Nullable
        @Pattern(
                regexp = "(0|[1-9][0-9]{0,5})(/[1-9][0-9]{0,5})?",
                message = "must be a whole number or a fraction such as 1/3, of at most six digits each")
        String sharedPart,

        @Nullable @Size(max = 20) List<@NotNull @Valid Stay> nights,
        @Nullable @Valid Print printed) {

    PartnerShare share() {
        return new PartnerShare(
                partnerId,
                units == null ? 0 : units,
                sharedPart == null ? null : Fraction.parse(sharedPart),
                nights == null ? List.of() : nights.stream().map(Stay::nightsOf).toList(),
                printed == null ? PrintedFigures.NONE : printed.figures());
    }

    /** The nights of households of some size. */
    public record Stay(
            @NotNull
            @Pattern(
                    regexp = "[0-9]{1,2}\\+?",
                    message = "must be a number of people such as 2, or 3+ for so many and more")
            String household,

            @NotNull @Min(0) @Max(10_000_000) Integer nights) {

        Nights nightsOf() {
            return new Nights(household, nights);
        }
    }

    /** What a source prints for the partner. */
    public record Print(
            @Nullable @Amount Money sharedCost,
            @Nullable @Amount Money unitCost,
            @Nullable @Amount Money cost,
            @Nullable @Amount Money income) {

        PrintedFigures figures() {
            return new PrintedFigures(sharedCost, unitCost, cost, income);
        }
    }
}
