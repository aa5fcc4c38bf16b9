package org.samenspel.partners.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.Party;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * What a dispute is about, and with whom.
 *
 * @param articles their numbers, as printed
 * @param againstIds the parties; none means all the others
 */
public record Matter(String subject, List<String> articles, List<UUID> againstIds) {

    public Matter {
        articles = List.copyOf(articles);
        againstIds = List.copyOf(againstIds);
    }

    List<UUID> others(AgreementScope agreement, LocalDate day) {
        List<UUID> in =
                agreement.parties().list().stream().map(Party::organizationId).toList();
        for (int i = 0; i < againstIds.size(); i++) {
            if (!in.contains(againstIds.get(i))) {
                throw new InvalidInput(Issue.referenceNotFound("againstIds[%d]".formatted(i), againstIds.get(i)));
            }
        }
        return againstIds.isEmpty()
                ? agreement.parties().list().stream()
                        .filter(party -> party.leavesOn() == null || !day.isAfter(party.leavesOn()))
                        .map(Party::organizationId)
                        .toList()
                : againstIds;
    }
}
