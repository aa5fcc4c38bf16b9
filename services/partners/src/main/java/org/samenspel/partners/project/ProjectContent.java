package org.samenspel.partners.project;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/**
 * What a project is; all of it may change.
 *
 * @param reference the owner's own name for it, unique there
 * @param promoterId the organization that leads and answers for it
 * @param coPromoterIds those that lead with it
 * @param partnerIds those that take part
 * @param agreementId the agreement that it follows from
 */
public record ProjectContent(
        String reference,
        LocalizedText title,
        Period period,
        List<String> themes,
        UUID promoterId,
        List<UUID> coPromoterIds,
        List<UUID> partnerIds,
        @Nullable UUID agreementId) {

    /** @throws RuleViolation {@code participantTwice} */
    public ProjectContent {
        themes = List.copyOf(themes);
        coPromoterIds = List.copyOf(coPromoterIds);
        partnerIds = List.copyOf(partnerIds);
        List<UUID> all = participants(promoterId, coPromoterIds, partnerIds);
        if (new HashSet<>(all).size() < all.size()) {
            throw ProjectRule.PARTICIPANT_TWICE.brokenBy("partnerIds", "Name each organization once");
        }
    }

    List<UUID> participants() {
        return participants(promoterId, coPromoterIds, partnerIds);
    }

    private static List<UUID> participants(UUID promoter, List<UUID> coPromoters, List<UUID> partners) {
        return Stream.of(List.of(promoter), coPromoters, partners)
                .flatMap(List::stream)
                .toList();
    }
}
