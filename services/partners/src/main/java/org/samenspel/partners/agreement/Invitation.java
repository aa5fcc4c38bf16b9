package org.samenspel.partners.agreement;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * As what an organization is asked to join an agreement; it stays as the text says.
 *
 * @param role what it is in the agreement, as a code such as {@code party}
 * @param requiredSignatures after how many signatures it has signed
 * @param notice its own way to leave; null when it is the agreement's
 * @param onBehalfOf the organizations that it stands for ("namens de 13 betrokken gemeenten"): they read what it reads
 * @param representatives who stands for it in the head of the agreement
 */
public record Invitation(
        UUID organizationId,
        String role,
        int requiredSignatures,
        @Nullable NoticeRule notice,
        List<UUID> onBehalfOf,
        List<Representative> representatives) {

    public Invitation {
        onBehalfOf = List.copyOf(onBehalfOf);
        representatives = List.copyOf(representatives);
    }

    /**
     * With the names of people as they are from now on.
     *
     * @param under what it is part of, the agreement or an amendment
     */
    Invitation named(UUID under, Naming.OfAgreement names) {
        List<Representative> persons = IntStream.range(0, representatives.size())
                .mapToObj(index -> representatives.get(index).named(under, organizationId + "/" + index, names))
                .toList();
        return with(onBehalfOf, persons);
    }

    Invitation with(List<UUID> organizations, List<Representative> persons) {
        return new Invitation(organizationId, role, requiredSignatures, notice, organizations, persons);
    }
}
