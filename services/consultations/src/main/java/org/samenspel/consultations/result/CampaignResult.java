package org.samenspel.consultations.result;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.Turnout;

/** What is published of a closed campaign. It is made once and never again: two versions could be subtracted. */
@Entity
@Immutable
public class CampaignResult {

    @Id
    private UUID campaignId;

    private LocalDate closedOn;

    @Nullable
    private Integer respondents;

    private int k;

    @Nullable
    private Integer unreadableAtMost;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<QuestionResult> questions;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CampaignResult() {}

    /** @param unreadableAtMost of how many responses, at most, nobody could read; null if of none */
    CampaignResult(
            UUID campaignId,
            LocalDate closedOn,
            Turnout turnout,
            int k,
            @Nullable Integer unreadableAtMost,
            List<QuestionResult> questions) {
        this.campaignId = campaignId;
        this.closedOn = closedOn;
        this.respondents = turnout.respondents();
        this.k = k;
        this.unreadableAtMost = unreadableAtMost;
        this.questions = List.copyOf(questions);
    }

    public UUID campaignId() {
        return campaignId;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public Turnout turnout() {
        return respondents == null ? new Turnout(null, k) : new Turnout(respondents, null);
    }

    public int k() {
        return k;
    }

    public @Nullable Integer unreadableAtMost() {
        return unreadableAtMost;
    }

    public List<QuestionResult> questions() {
        return questions;
    }
}
