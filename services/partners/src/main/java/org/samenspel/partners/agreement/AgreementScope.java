package org.samenspel.partners.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samenspel.values.Period;

/**
 * What the other features know of an agreement.
 *
 * @param articles their numbers
 * @param term up to the last day as it is known now
 */
public record AgreementScope(
        UUID id,
        UUID ownerId,
        Parties parties,
        AgreementState state,
        Period term,
        List<AgreedBody> bodies,
        Set<String> articles) {}
