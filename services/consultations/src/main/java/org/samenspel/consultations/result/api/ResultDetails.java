package org.samenspel.consultations.result.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.result.CampaignResult;
import org.samenspel.consultations.result.QuestionResult;
import org.samenspel.directory.api.References;

/** The results of a closed campaign as callers read them. */
public record ResultDetails(
        URI href,
        UUID campaignId,
        LocalDate closedOn,
        @Nullable Integer respondents,
        @Nullable Integer fewerThan,
        int k,
        @Nullable Integer unreadableAtMost,
        List<QuestionResult> questions) {

    static ResultDetails of(CampaignResult result, References references) {
        return new ResultDetails(
                references.here(),
                result.campaignId(),
                result.closedOn(),
                result.turnout().respondents(),
                result.turnout().fewerThan(),
                result.k(),
                result.unreadableAtMost(),
                result.questions());
    }
}
