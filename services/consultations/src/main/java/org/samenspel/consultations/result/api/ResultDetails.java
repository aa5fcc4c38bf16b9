package org.samenspel.consultations.result.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.consultations.result.CampaignResult;
import org.samenspel.consultations.result.QuestionResult;

/** The results of a closed campaign as callers read them. */
public record ResultDetails(
        URI href, UUID campaignId, LocalDate closedOn, int respondents, int k, List<QuestionResult> questions) {

    static ResultDetails of(CampaignResult result, UriInfo uri) {
        return new ResultDetails(
                uri.getBaseUriBuilder().path(ResultResource.class).build(result.campaignId()),
                result.campaignId(),
                result.closedOn(),
                result.respondents(),
                result.k(),
                result.questions());
    }
}
