package org.samenspel.governance.meeting.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.governance.meeting.ReopenedMinutes;
import org.samenspel.governance.meeting.Reopening;

/**
 * Minutes as they were approved before they were reopened.
 *
 * @param organization that reopened them, and {@code personId} who of it, if known
 */
public record EarlierMinutes(
        @Nullable String text,
        @Nullable LocalDate approvedOn,
        @Nullable UUID approvedBy,
        LocalDate reopenedOn,
        OrganizationReference organization,
        @Nullable UUID personId,
        String reason) {

    static EarlierMinutes of(ReopenedMinutes before, References references) {
        Reopening reopening = before.reopening();
        return new EarlierMinutes(
                before.minutes().text(),
                before.minutes().approvedOn(),
                before.minutes().approvedBy(),
                reopening.reopenedOn(),
                references.organization(reopening.organizationId()),
                reopening.personId(),
                reopening.reason());
    }
}
