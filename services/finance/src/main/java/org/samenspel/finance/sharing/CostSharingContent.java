package org.samenspel.finance.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * What partners of an agreement agree to share, and what they brought in and used.
 *
 * @param reference the organization's own name for it
 * @param source where printed figures stand
 * @param shares one for each partner
 */
public record CostSharingContent(
        UUID agreementId,
        String reference,
        LocalizedText title,
        Period period,
        @Nullable String source,
        CostModel model,
        List<PartnerShare> shares) {

    public CostSharingContent {
        shares = List.copyOf(shares);
        PartnerRules.check(shares);
        NightRules.check(model, shares, period);
    }

    /** Those who share. */
    public List<UUID> partnerIds() {
        return shares.stream().map(PartnerShare::partnerId).toList();
    }

    /** What each partner bears and gets. */
    Outcome outcome(PartyDays days) {
        return new Calculation(model, shares, days).outcome();
    }
}
