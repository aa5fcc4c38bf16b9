package org.samenspel.governance.body.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.body.Procedure;
import org.samenspel.governance.body.Statutes;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Code;
import org.samenspel.web.text.Name;

/**
 * A body to set up.
 *
 * @param majority simple when absent
 * @param procedure nothing said when absent
 */
public record NewBody(
        @NotNull @Code @Size(max = 40) String code,

        @NotNull @Name LocalizedText name,
        @Nullable UUID agreementId,

        @Nullable @Min(1) @Max(BodyContent.LARGEST_BODY) Integer size,

        @Nullable Period period,
        @Nullable Share quorum,
        Majority majority,
        Procedure procedure,

        @Size(max = BodyContent.MOST_RULES) List<@NotNull CompositionRule> rules,

        @Size(max = BodyContent.MOST_RULES) List<@NotNull Incompatibility> incompatibilities,
        @Nullable LocalDate appliesFrom,

        @Size(max = BodyContent.MOST_RULES) List<@Valid @NotNull Statutes> earlierStatutes) {

    /** @throws IllegalArgumentException as {@link BodyContent} does, here, where its sender still hears of it */
    public NewBody {
        new BodyContent(
                name,
                size,
                period,
                quorum,
                majority,
                procedure,
                rules,
                incompatibilities,
                appliesFrom,
                earlierStatutes);
    }

    BodyContent content() {
        return new BodyContent(
                name,
                size,
                period,
                quorum,
                majority,
                procedure,
                rules,
                incompatibilities,
                appliesFrom,
                earlierStatutes);
    }
}
