package org.samenspel.partners.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Addendum;
import org.samenspel.partners.agreement.AgreedBody;
import org.samenspel.partners.agreement.AgreementContent;
import org.samenspel.partners.agreement.AgreementText;
import org.samenspel.partners.agreement.AgreementType;
import org.samenspel.partners.agreement.Article;
import org.samenspel.partners.agreement.Articles;
import org.samenspel.partners.agreement.NoticeRule;
import org.samenspel.partners.agreement.Parties;
import org.samenspel.partners.agreement.Renewal;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Code;
import org.samenspel.web.text.Name;

/** An agreement to draft; a patch of the draft changes the same properties. */
public record NewAgreement(
        @NotBlank @Name @Size(max = 100) String reference,
        @NotNull AgreementType type,
        @NotNull @Name LocalizedText title,
        @NotNull Period term,
        @Nullable NoticeRule notice,
        @Nullable Renewal renewal,
        @Size(max = 50) List<@NotNull @Code String> themes,
        @Nullable UUID parentAgreementId,
        @NotNull @Size(max = 100) List<@NotNull @Valid NewParty> parties,
        @Nullable @Size(min = 1, max = 20_000) String preamble,
        @Size(max = 200) List<@NotNull Article> articles,
        @Size(max = 50) List<@NotNull @Valid Addendum> addenda,
        @Size(max = 50) List<@NotNull @Valid AgreedBody> bodies) {

    public NewAgreement {
        themes = themes == null ? List.of() : themes;
        articles = articles == null ? List.of() : articles;
        addenda = addenda == null ? List.of() : addenda;
        bodies = bodies == null ? List.of() : bodies;
    }

    static NewAgreement of(AgreementContent content) {
        return new NewAgreement(
                content.reference(),
                content.type(),
                content.title(),
                content.term(),
                content.notice(),
                content.renewal(),
                content.themes(),
                content.parentAgreementId(),
                content.parties().list().stream().map(NewParty::of).toList(),
                content.text().preamble(),
                content.text().articles().list(),
                content.text().addenda(),
                content.bodies());
    }

    AgreementContent content() {
        return new AgreementContent(
                reference,
                type,
                title,
                term,
                notice,
                renewal,
                themes,
                parentAgreementId,
                new Parties(parties.stream().map(NewParty::party).toList()),
                new AgreementText(preamble, new Articles(articles), addenda),
                bodies);
    }
}
