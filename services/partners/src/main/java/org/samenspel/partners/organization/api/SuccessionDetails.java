package org.samenspel.partners.organization.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Succession;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.partners.organization.SuccessionRecord;
import org.samenspel.partners.organization.SuccessionState;
import org.samenspel.web.href.Linked;

/**
 * A succession as callers read it; never who wrote it down.
 *
 * @param reason why it was taken back; null unless it was
 */
public record SuccessionDetails(
        URI href,
        UUID id,
        SuccessionKind kind,
        LocalDate day,
        List<SuccessorDetails> successors,
        String decision,
        SuccessionState state,
        @Nullable String reason)
        implements Linked {

    static SuccessionDetails of(UUID organizationId, SuccessionRecord record, References references) {
        Succession succession = record.succession();
        return new SuccessionDetails(
                references.href(SuccessionResource.class, organizationId, record.id()),
                record.id(),
                succession.kind(),
                succession.day(),
                succession.successors().stream()
                        .map(successor -> new SuccessorDetails(
                                references.organization(successor.organizationId()), successor.matters()))
                        .toList(),
                record.decision(),
                record.state(),
                record.reason());
    }

    /** @param matters of a split: what goes to this one, by its ids */
    public record SuccessorDetails(OrganizationReference organization, List<UUID> matters) {}
}
