package org.samenspel.finance.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * What the partners of an agreement share of a cost and get back. It begins as a draft of the organization that keeps the
 * agreement. Proposed, it gives each partner a statement. When all accept it is settled, and what they accepted stays; when one contests it is taken
 * back, mended and proposed anew, and everyone answers again. An acceptance that its keeper recorded by mistake can be taken back after
 * the settlement too: then it waits for that partner. What turns out to be different after the settlement makes a correction:
 * a cost sharing of its own, whose statements say the difference with those that were accepted.
 */
@Entity
@DynamicUpdate
public class CostSharing extends VersionedAggregate {

    private UUID organizationId;
    private UUID agreementId;
    private String reference;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private LocalDate periodStart;
    private LocalDate periodEnd;

    @Nullable
    private String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private CostModel model;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PartnerShare> shares;

    @Enumerated(EnumType.STRING)
    private CostSharingState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private PartyDays partyDays;

    @JdbcTypeCode(SqlTypes.JSON)
    private PartiesSeen partiesSeen;

    private int round;

    @Nullable
    @Enumerated(EnumType.STRING)
    private CorrectionCause roundCause;

    @Nullable
    private LocalDate takenBackOn;

    @Nullable
    private LocalDate settledOn;

    private int correction;

    @Nullable
    private UUID corrects;

    @Nullable
    private String correctionReason;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CostSharing() {}

    /** A draft that no partner sees. */
    @SuppressWarnings("NullAway.Init")
    public CostSharing(UUID organizationId, CostSharingContent content) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.state = CostSharingState.DRAFT;
        this.partiesSeen = PartiesSeen.NONE;
        become(content);
    }

    /**
     * The draft that puts right what is settled, with the same content.
     *
     * @param reason null when it follows from who was a party when
     */
    CostSharing correct(@Nullable String reason) {
        if (state != CostSharingState.SETTLED) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_NOT_SETTLED, "Take it back and mend it: not all have accepted it");
        }
        var next = new CostSharing(organizationId, content());
        next.correction = correction + 1;
        next.corrects = id();
        next.correctionReason = reason;
        next.partiesSeen = partiesSeen;
        return next;
    }

    /** Has this content from now on; a correction stays one of the same thing. */
    void replace(CostSharingContent content) {
        requireDraft();
        if (corrects != null) {
            requireSame("reference", reference.equals(content.reference()));
            requireSame("agreementId", agreementId.equals(content.agreementId()));
        }
        become(content);
        roundCause = null;
    }

    private static void requireSame(String property, boolean same) {
        if (!same) {
            throw CostSharingRule.CORRECTION_OF_ANOTHER.brokenBy(
                    property, "A correction keeps its reference and its agreement");
        }
    }

    /** Each partner shares for the days on which it is a party, as they are known now. */
    void fit(PartyDays days) {
        requireDraft();
        partyDays = days;
    }

    /** Its keeper writes or proposes it, and can know who is a party when. */
    void isWrittenKnowing(AgreementScope agreement) {
        partiesSeen = PartiesSeen.of(agreement, period());
    }

    /** It followed by itself when its partners are parties; of the others its keeper may not know. */
    void followed(AgreementScope agreement) {
        partiesSeen = partiesSeen.with(content().partnerIds(), PartiesSeen.of(agreement, period()));
    }

    /**
     * What is otherwise in the agreement now.
     *
     * @param current the organization that goes on for this one
     */
    List<Oddity> oddities(AgreementScope agreement, UnaryOperator<UUID> current) {
        List<Oddity> parties = partiesSeen.differencesTo(PartiesSeen.of(agreement, period()), current);
        return round > 0 && !agreement.signed()
                ? Stream.concat(parties.stream(), Stream.of(Oddity.NOT_SIGNED)).toList()
                : parties;
    }

    /** Whether it is a draft that goes on by itself, as nobody mends it: who was a party when took it back, or it follows from that. */
    boolean waits(@Nullable CostSharing corrected) {
        boolean untouched = corrected != null && content().equals(corrected.content());
        boolean follows = correctionCause() == CorrectionCause.PARTY_DAYS && (round > 0 || untouched);
        return state == CostSharingState.DRAFT && (follows || roundCause == CorrectionCause.PARTY_DAYS);
    }

    /** Whether it lies before the partners. */
    boolean isProposed() {
        return state.allows(CostSharingState.DRAFT);
    }

    private Period period() {
        return new Period(periodStart, periodEnd);
    }

    private void become(CostSharingContent content) {
        agreementId = content.agreementId();
        reference = content.reference();
        title = content.title();
        periodStart = content.period().start();
        periodEnd = Objects.requireNonNull(content.period().end(), "a cost sharing has a last day");
        source = content.source();
        model = content.model();
        shares = content.shares();
        partyDays = PartyDays.whole(content);
    }

    /** Lies before the partners from now on: the next round, which its keeper makes. */
    void propose() {
        propose(CorrectionCause.KEEPER);
    }

    /** @param cause what a round after the first comes from */
    void propose(CorrectionCause cause) {
        requireDraft();
        state = CostSharingState.PROPOSED;
        roundCause = round == 0 ? null : cause;
        round++;
    }

    /** A draft again since a day, to be mended. */
    void withdraw(LocalDate day) {
        if (!state.allows(CostSharingState.DRAFT)) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_NOT_PROPOSED, "Only what is proposed or contested is taken back");
        }
        state = CostSharingState.DRAFT;
        takenBackOn = day;
        roundCause = null;
    }

    /** The same by itself: who was a party when turned out to be otherwise, and so will the next round come of that. */
    void withdrawByItself(LocalDate day) {
        withdraw(day);
        roundCause = CorrectionCause.PARTY_DAYS;
    }

    /** Whether it is a draft again: the day of that can be put right. */
    boolean isTakenBack() {
        return state == CostSharingState.DRAFT && round > 0;
    }

    void isTakenBackSince(LocalDate day) {
        takenBackOn = day;
    }

    /** A partner does not accept: the round can't end in a settlement any more. */
    void contest() {
        if (state.allows(CostSharingState.CONTESTED)) {
            state = CostSharingState.CONTESTED;
        }
    }

    /** Who contested took that back: all can still accept. */
    void goOn() {
        if (state == CostSharingState.CONTESTED) {
            state = CostSharingState.PROPOSED;
        }
    }

    /**
     * An answer was a mistake. What all accepted stays settled; it waits for a partner again that never accepted it.
     *
     * @param byKeeper whether its keeper takes back what it recorded on behalf of the partner itself
     * @param corrected whether a later one puts it right: the partner answers that one
     */
    void takeAnswerBack(boolean byKeeper, boolean corrected) {
        if (state != CostSharingState.SETTLED) {
            return;
        }
        if (!byKeeper) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_FIXED, "It is settled: who keeps the cost sharing corrects it");
        }
        if (corrected) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_CORRECTED,
                    "Discard its correction first, or let the partner contest that");
        }
        state = CostSharingState.PROPOSED;
        settledOn = null;
    }

    /**
     * All partners accepted: it is settled on the day on which the last of them did, also when that was recorded later.
     *
     * @param acceptedOn the day of each acceptance
     */
    void settle(Collection<LocalDate> acceptedOn) {
        if (state.allows(CostSharingState.SETTLED)) {
            state = CostSharingState.SETTLED;
            settledOn = Collections.max(acceptedOn);
        }
    }

    void requireDraft() {
        if (state != CostSharingState.DRAFT) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_FIXED,
                    "Take the proposal back before you change it, if it is not settled");
        }
    }

    /** @throws RuleViolation {@code costSharingHasStatements} when a partner ever got a statement of it */
    void requireWithoutStatements() {
        if (round > 0) {
            throw new RuleViolation(
                    CostSharingRule.COST_SHARING_HAS_STATEMENTS, "Its statements stay; change it and propose it anew");
        }
    }

    /** Those of its organization who handle or check money see it; a partner sees its statement only. */
    boolean visibleTo(Caller caller) {
        return seesCostSharings(caller) && caller.belongsTo(organizationId);
    }

    /** Whether the caller sees the cost sharings of its own organization. */
    static boolean seesCostSharings(Caller caller) {
        return caller.has(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    public CostSharingContent content() {
        return new CostSharingContent(agreementId, reference, title, period(), source, model, shares);
    }

    /** What each partner bears and gets. */
    public Outcome outcome() {
        return content().outcome(partyDays);
    }

    /** When each partner was a party, as it was known when this was made or proposed. */
    public PartyDays partyDays() {
        return partyDays;
    }

    /** How many corrections came before it and with it; 0 for what corrects nothing. */
    public int correction() {
        return correction;
    }

    /** The settled cost sharing that this one puts right. */
    public @Nullable UUID corrects() {
        return corrects;
    }

    /** Why; null also when it follows from who was a party when. */
    public @Nullable String correctionReason() {
        return correctionReason;
    }

    /** What it comes from; null when it corrects nothing. */
    public @Nullable CorrectionCause correctionCause() {
        return corrects == null ? null : CorrectionCause.of(correctionReason);
    }

    public UUID organizationId() {
        return organizationId;
    }

    public CostSharingState state() {
        return state;
    }

    /** How often it was proposed. */
    public int round() {
        return round;
    }

    /** What its last round comes from; null for the first. */
    public @Nullable CorrectionCause roundCause() {
        return roundCause;
    }

    /** When its last round that was taken back was; null if none was. */
    public @Nullable LocalDate takenBackOn() {
        return takenBackOn;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }
}
