package org.samenspel.partners.agreement;

import java.util.List;
import java.util.UUID;
import org.samenspel.values.Period;

/**
 * What the other features know of an agreement.
 *
 * @param articles of the text that was signed
 * @param term up to the last day as it is known now
 */
public record AgreementScope(
        UUID id,
        UUID ownerId,
        Parties parties,
        AgreementState state,
        Period term,
        List<AgreedBody> bodies,
        Articles articles) {}
