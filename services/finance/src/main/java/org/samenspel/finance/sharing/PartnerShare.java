package org.samenspel.finance.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Fraction;

/**
 * What a partner brings in, and what was used of it.
 *
 * @param units such as homes
 * @param sharedPart its part of the shared cost where the agreement fixes one; else the shared cost follows the units
 * @param printed what a source prints for it
 */
public record PartnerShare(
        UUID partnerId, int units, @Nullable Fraction sharedPart, List<Nights> nights, PrintedFigures printed) {

    public PartnerShare {
        nights = List.copyOf(nights);
    }

    /** In proportion to this the shared cost is split. */
    Fraction sharedWeight() {
        return sharedPart == null ? Fraction.of(units) : sharedPart;
    }

    /** All nights, whatever the size of the household. */
    long allNights() {
        return nights.stream().mapToLong(Nights::nights).sum();
    }
}
