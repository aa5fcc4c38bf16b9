package org.samenspel.finance.sharing.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.money.Fraction;
import org.samenspel.finance.sharing.Nights;
import org.samenspel.finance.sharing.PartnerShare;
import org.samenspel.finance.sharing.PartyDays;
import org.samenspel.finance.sharing.PrintedFigures;

/**
 * What a partner brings in and what was used of it, as callers read it.
 *
 * @param days of the period on which it is a party to the agreement
 */
public record PartnerShareDetails(
        OrganizationReference partner,
        long days,
        int units,
        @Nullable Fraction sharedPart,
        List<Nights> nights,
        PrintedFigures printed) {

    static PartnerShareDetails of(PartnerShare share, PartyDays days, References references) {
        return new PartnerShareDetails(
                references.organization(share.partnerId()),
                days.of(share.partnerId()),
                share.units(),
                share.sharedPart(),
                share.nights(),
                share.printed());
    }
}
