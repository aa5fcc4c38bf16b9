package org.samenspel.governance.person.api;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.person.OtherMandate;
import org.samenspel.governance.person.OtherMandateContent;
import org.samenspel.governance.person.OtherMandateKind;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/** An other mandate as callers read it. */
public record OtherMandateDetails(
        URI href,
        UUID id,
        UUID personId,
        OtherMandateKind kind,
        String title,
        String organization,
        boolean paid,
        boolean executive,
        Period period,
        @Nullable Withdrawal withdrawal)
        implements Linked {

    public static OtherMandateDetails of(OtherMandate mandate, References references) {
        OtherMandateContent content = mandate.content();
        return new OtherMandateDetails(
                references.href(OtherMandateResource.class, mandate.personId(), mandate.id()),
                mandate.id(),
                mandate.personId(),
                content.kind(),
                content.title(),
                content.organization(),
                content.paid(),
                content.executive(),
                content.period(),
                mandate.withdrawal());
    }
}
