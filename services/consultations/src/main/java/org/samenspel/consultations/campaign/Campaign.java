package org.samenspel.consultations.campaign;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A survey of a consultation round. It begins as a draft, which only its own organization sees and may discard. Publishing fixes its
 * questionnaire; then it waits for its opening, until which it can be withdrawn, takes responses until it closes, which can be put
 * off, closes while they are counted, and moves the indicators it contributes to by the number of respondents; or its answers are
 * lost, and it moves nothing. It is anonymous: it knows nothing of who answers.
 */
@Entity
@DynamicUpdate
public class Campaign extends VersionedAggregate {

    private UUID roundId;
    private UUID organizationId;
    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private boolean anonymous;
    private int k;
    private Instant opensAt;
    private Instant closesAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> contributesTo;

    @Nullable
    private String textReviewer;

    @Nullable
    private LocalDate keptUntil;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Questionnaire questionnaire;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    @Enumerated(EnumType.STRING)
    private ArrivalPattern arrivals;

    @Nullable
    private String lossReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    /**
     * A draft.
     *
     * @param reference the organization's own name for it, unique in the organization
     * @param anonymous whether responses are kept without name, account, address or time; chosen now, never changed
     */
    public Campaign(UUID organizationId, UUID roundId, String reference, boolean anonymous, CampaignContent content) {
        if (!anonymous) {
            throw new RuleViolation(
                    CampaignRule.ANONYMOUS_ONLY,
                    "Campaigns that know their respondents don't exist yet",
                    List.of(Issue.invalid("anonymous", false, "anonymous must be true")));
        }
        super(Ids.next());
        this.roundId = roundId;
        this.organizationId = organizationId;
        this.reference = reference;
        this.anonymous = anonymous;
        this.state = CampaignState.DRAFT;
        this.arrivals = ArrivalPattern.USUAL;
        take(content);
    }

    public void change(CampaignContent content) {
        requireDraft();
        take(content);
    }

    /** Asks this from now on, instead of what it asked before. */
    public void ask(Questionnaire newQuestionnaire) {
        requireDraft();
        questionnaire = newQuestionnaire;
    }

    /**
     * Fixes the campaign; it opens at once when its opening instant has passed.
     *
     * @param confirmed the warnings that whoever publishes has read, and goes on
     */
    public void publish(Set<WarningCode> confirmed, Clock clock) {
        requireDraft();
        if (questionnaire == null) {
            throw new RuleViolation(CampaignRule.QUESTIONNAIRE_MISSING, "Write the questionnaire first");
        }
        requireNotOver(clock);
        Warning.requireConfirmed(warnings(), confirmed);
        become(CampaignState.SCHEDULED);
        if (!clock.instant().isBefore(opensAt)) {
            open();
        }
    }

    /** What to know before it is published; nothing as long as there is no questionnaire. */
    public List<Warning> warnings() {
        return questionnaire == null ? List.of() : new Review(title, questionnaire, textReviewer).warnings();
    }

    /** Takes responses for longer, or just as long. It is never put off when it is over: some were told so already. */
    public void extend(Instant until, Clock clock) {
        requirePublished("extended");
        requireNotOver(clock);
        closesAt = content().window().until(until).closesAt();
    }

    /** Never opens. What it asked is no longer public, and nobody ever answered it. */
    public void withdraw(Clock clock) {
        requirePublished("withdrawn");
        if (state.hasOpened() || !clock.instant().isBefore(opensAt)) {
            String detail = "The campaign opened at %s: close it instead".formatted(opensAt);
            throw new RuleViolation(CampaignRule.CAMPAIGN_OPENED, detail);
        }
        become(CampaignState.WITHDRAWN);
    }

    /** Takes responses from now on. */
    public void open() {
        become(CampaignState.OPEN);
    }

    /** Takes no more responses; before its time when asked to. */
    public void close(Clock clock) {
        if (state != CampaignState.OPEN) {
            String detail = "Only an open campaign is closed: publish a draft first, and let a scheduled campaign open";
            throw new RuleViolation(CampaignRule.CAMPAIGN_NOT_OPEN, detail);
        }
        become(CampaignState.CLOSING);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (now.isBefore(closesAt) && now.isAfter(opensAt)) {
            closesAt = now;
        }
    }

    /** Everything is counted. The answers are kept for a year, or as long as was said, but no shorter than it took them. */
    void finish(LocalDate closedOn) {
        become(CampaignState.CLOSED);
        if (keptUntil == null) {
            keptUntil = closedOn.plusYears(1);
        } else if (keptUntil.isBefore(closedOn)) {
            keptUntil = closedOn;
        }
    }

    /** Nobody can ever read what was answered, so there will be no results. Tells whether that is news. */
    boolean lose(String reason) {
        if (state == CampaignState.LOST) {
            return false;
        }
        if (!state.allows(CampaignState.LOST)) {
            String detail = "Only the answers to a campaign that is open or closing can be lost";
            throw new RuleViolation(CampaignRule.CAMPAIGN_NOT_OPEN, detail);
        }
        become(CampaignState.LOST);
        lossReason = reason;
        return true;
    }

    /** Far more responses arrived than before. Tells whether that is news: what is closed has been told already. */
    boolean noticeJump() {
        boolean isNews =
                state != CampaignState.CLOSED && state != CampaignState.LOST && arrivals != ArrivalPattern.JUMPED;
        arrivals = isNews ? ArrivalPattern.JUMPED : arrivals;
        return isNews;
    }

    /** Somebody looked at how they arrived. Tells whether it waited for that. */
    boolean confirmArrivals() {
        boolean waited = arrivals == ArrivalPattern.JUMPED;
        arrivals = waited ? ArrivalPattern.CONFIRMED : arrivals;
        return waited;
    }

    /** Whether it should have closed by now: it may have been extended since somebody last looked. */
    boolean isOver(Clock clock) {
        return !clock.instant().isBefore(closesAt);
    }

    /** Everybody sees a campaign that was published, withdrawn or not; a draft is seen by those who prepare and check it. */
    public boolean visibleTo(Caller caller) {
        return state != CampaignState.DRAFT || preparedBy(caller);
    }

    /** Whether the caller is of those of its organization who prepare and check it. */
    boolean preparedBy(Caller caller) {
        return caller.belongsTo(organizationId) && seesDrafts(caller);
    }

    /** Whether the caller sees the drafts of its own organization. */
    static boolean seesDrafts(Caller caller) {
        return caller.has(Role.CONSULTATION_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    private void take(CampaignContent content) {
        title = content.title();
        k = content.k();
        opensAt = content.window().opensAt();
        closesAt = content.window().closesAt();
        contributesTo = content.contributesTo();
        textReviewer = content.textReviewer();
        keptUntil = content.keptUntil();
    }

    /** Goes on only while nothing of it is fixed. */
    void requireDraft() {
        requireNotWithdrawn();
        if (isPublished()) {
            throw new RuleViolation(
                    CampaignRule.CAMPAIGN_PUBLISHED,
                    "The campaign was published and can't be changed: extend it, or begin another one");
        }
    }

    private void requirePublished(String what) {
        requireNotWithdrawn();
        if (!isPublished()) {
            throw new RuleViolation(CampaignRule.CAMPAIGN_NOT_PUBLISHED, "Only a published campaign is " + what);
        }
    }

    /** Goes on unless it was taken back before it opened. */
    void requireNotWithdrawn() {
        if (state == CampaignState.WITHDRAWN) {
            throw new RuleViolation(CampaignRule.CAMPAIGN_WITHDRAWN, "The campaign was withdrawn: begin another one");
        }
    }

    /** Goes on unless there will never be results. */
    void requireResultsToCome() {
        requireNotWithdrawn();
        if (state == CampaignState.LOST) {
            throw new RuleViolation(CampaignRule.CAMPAIGN_LOST, "Its answers can't be read: there are no results");
        }
    }

    private void requireNotOver(Clock clock) {
        if (state.hasEnded() || isOver(clock)) {
            throw new RuleViolation(
                    CampaignRule.CAMPAIGN_OVER,
                    "The campaign closed, or would have, at %s: give a draft a later closesAt, or begin another campaign"
                            .formatted(closesAt));
        }
    }

    private void become(CampaignState next) {
        if (!state.allows(next)) {
            throw new IllegalStateException("a campaign that is %s can't become %s".formatted(state, next));
        }
        state = next;
    }

    /** What the other features know of this campaign once it is published. */
    public CampaignScope scope() {
        Questionnaire fixed = questionnaire().orElseThrow();
        return new CampaignScope(id(), version(), organizationId, reference, content(), fixed, arrivals);
    }

    public UUID roundId() {
        return roundId;
    }

    public UUID organizationId() {
        return organizationId;
    }

    public String reference() {
        return reference;
    }

    public CampaignContent content() {
        return new CampaignContent(title, k, new Window(opensAt, closesAt), contributesTo, textReviewer, keptUntil);
    }

    public boolean anonymous() {
        return anonymous;
    }

    public Optional<Questionnaire> questionnaire() {
        return Optional.ofNullable(questionnaire);
    }

    public CampaignState state() {
        return state;
    }

    public Optional<String> lossReason() {
        return Optional.ofNullable(lossReason);
    }

    ArrivalPattern arrivals() {
        return arrivals;
    }

    public boolean isPublished() {
        return state.isPublished();
    }

    public boolean isWithdrawn() {
        return state == CampaignState.WITHDRAWN;
    }

    /** Whether it takes no more responses, though it did. */
    boolean hasEnded() {
        return state.hasEnded();
    }
}
