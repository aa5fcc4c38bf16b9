package org.samenspel.partners.agreement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.security.Caller;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * An agreement between two or more organizations. The network organization drafts it; proposed, its text is fixed and the
 * parties see it. When the last of them has signed it waits for its first day, is active from then on, and ends after its last
 * day: that of the term, an earlier one that follows from notices, or one that all parties consented to. It is never deleted.
 * Parties, articles and amendments are values of this one aggregate: whoever changes one of them changes the agreement.
 */
@Entity
@DynamicUpdate
public class Agreement extends VersionedAggregate {

    private UUID ownerId;

    @Embedded
    private Proposal proposal;

    @Nullable
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<LocalDate> noticeDays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> partyIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> limitedIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> readerIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private SignedDocument.All signedDocuments;

    @JdbcTypeCode(SqlTypes.JSON)
    private Amendments amendments;

    @JdbcTypeCode(SqlTypes.JSON)
    private Facts facts;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Told told;

    @Nullable
    private LocalDate proposedOn;

    @Nullable
    private LocalDate signedOn;

    @Nullable
    private LocalDate droppedOn;

    @Nullable
    private LocalDate nextReviewOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /** A draft of the network organization with this id, which keeps it. */
    public Agreement(UUID ownerId, AgreementContent content) {
        super(Ids.next());
        this.ownerId = ownerId;
        this.state = AgreementState.DRAFT;
        this.amendments = Amendments.none();
        this.facts = Facts.none();
        this.signedDocuments = SignedDocument.All.none();
        this.told = Told.nothing();
        this.limitedIds = List.of();
        this.proposal = Proposal.of(content);
        refreshTerms();
        refresh();
    }

    public void change(AgreementContent content) {
        requireDraft();
        proposal = proposal.rewritten(content);
        refreshTerms();
        refresh();
    }

    /** Fixes the text and lays it before the parties. */
    public void propose(LocalDate today) {
        propose(today, today);
    }

    /** Fixes the text, and says since when it lies before the parties. */
    void propose(LocalDate day, LocalDate today) {
        requireDraft();
        Deeds.requireNotAfter("proposedOn", day, today);
        add(List.of(Fact.of(Fact.Kind.PROPOSAL, ownerId, day, today)));
    }

    /** The owner takes the text back, to write another one: it is a draft again, and what was done about it counts no longer. */
    public void takeBack(Withdrawal why, Successions successions) {
        deeds(why.withdrawnOn(), successions).requireProposed();
        signedDocuments = signedDocuments.withdrawAll(why);
        amendments = amendments.withdrawAll(why);
        become(facts.withdrawAll(why));
    }

    /** Nothing comes of what was proposed; who saw it reads why. */
    public void drop(String reason, LocalDate today, Successions successions) {
        deeds(today, successions).requireProposed();
        add(List.of(Fact.of(Fact.Kind.DROP, ownerId, today, today).because(reason)));
    }

    /** @throws RuleViolation {@code agreementWasProposed} if somebody saw it: then it is kept */
    void requireUnseen() {
        requireDraft();
        if (!facts.list().isEmpty()) {
            throw new RuleViolation(AgreementRule.AGREEMENT_WAS_PROPOSED, "Its parties saw it: propose and drop it");
        }
    }

    /**
     * Parties approve by what bodies decided, as far as that can be seen now, and no longer by what can't; says whether one approves that
     * had not, or the other way round.
     *
     * @param decisions all that are known
     * @param framework of an arrangement the agreement under which it is
     */
    boolean approve(
            List<BodyDecision> decisions, @Nullable Agreement framework, LocalDate today, Successions successions) {
        var approvals = new Approvals(id(), life(successions), successions);
        return become(facts.approvedBy(approvals.by(decisions, framework), today));
    }

    /** A body decided that after all not; says whether somebody had approved by it. */
    boolean withdrawApproval(UUID decision, Withdrawal why) {
        return become(facts.withdrawApproval(decision, why));
    }

    /** Whether somebody approves by a decision. */
    boolean isApprovedBy(BodyDecision decision) {
        return facts.haveApproval(decision.id(), amendments);
    }

    /** Those whose own bodies may decide to join: who makes it, was ever asked to join, or goes on for one of these. */
    Set<UUID> deciding(Successions successions) {
        return successions.following(amendments.askedBeside(proposal.parties()));
    }

    /** Whether this organization was a party on a day, or went on for one. */
    boolean isJoinedBy(UUID organization, LocalDate day, Successions successions) {
        return on(day, successions).isJoinedBy(successions.on(day).of(organization), id());
    }

    /** Signs for a party; the last one that is needed makes the agreement signed. */
    public List<Fact> sign(UUID organization, Signature signature, LocalDate today, Successions successions) {
        return add(deeds(today, successions).sign(organization, signature));
    }

    public void refuse(UUID organization, String reason, LocalDate day, LocalDate today, Successions successions) {
        add(deeds(today, successions).refuse(organization, reason, day));
    }

    public void exclude(UUID organization, LocalDate day, LocalDate today, Successions successions) {
        add(deeds(today, successions).exclude(organization, day));
    }

    /** A party says that it received its copy of the signed document. */
    public void receive(UUID organization, LocalDate day, LocalDate today, Successions successions) {
        add(deeds(today, successions).receive(organization, day));
    }

    /** Says where the signed document is kept, where files with these SHA-256 are there; another one takes its place. */
    public void keepAt(SignedDocument document, List<String> files, LocalDate today) {
        if (proposedOn == null) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_PROPOSED, "Nobody signed a draft");
        }
        SignedDocument kept = document.recorded(today);
        Deeds.requireNotAfter("keptOn", kept.keptOn(), today);
        Deeds.requireSigned(facts, "keptOn", kept.keptOn());
        signedDocuments = signedDocuments.with(kept, files);
    }

    /** The document that was recorded last is not the signed one: the one before it is again, if there is one. */
    void withdrawDocument(Withdrawal why) {
        signedDocuments = signedDocuments.withdrawLast(id(), why);
    }

    /** A party leaves; the agreement ends with the last day on which two of them are in. */
    public void giveNotice(UUID organization, Notice given, LocalDate today, Successions successions) {
        add(deeds(today, successions).giveNotice(organization, proposal.notice(), given));
    }

    /** Puts a change before the parties; nothing changes until the last of them consents. */
    public Amendment propose(Amendment amendment, LocalDate today, Successions successions) {
        Amendment proposed = deeds(today, successions).propose(amendment, proposal.text());
        amendments = amendments.with(proposed);
        refresh();
        return proposed;
    }

    /** A party consents to a change; says whether it counts now. */
    public boolean consent(UUID amendmentId, Amendment.Consent consent, LocalDate today, Successions successions) {
        add(deeds(today, successions).consent(amendments.one(amendmentId), consent));
        return on(today, successions).amendments().one(amendmentId).countsOn(today);
    }

    /** Takes a proposed change back, as long as not all consented. */
    public void takeBack(UUID amendmentId, Withdrawal why, Successions successions) {
        amendments = amendments.with(takingBack(why, successions).withdraw(amendments.one(amendmentId)));
        refresh();
    }

    /** Takes back what was recorded by mistake; what followed from it follows no longer, nor that the others go on without who refused. */
    public void withdraw(UUID factId, Withdrawal why, Successions successions) {
        become(takingBack(why, successions).withdraw(facts.one(factId)));
    }

    /** Each name of a person in it becomes what this says. */
    void name(Naming names) {
        proposal.name(id(), names.in(id()));
        amendments = amendments.named(names.in(id()));
        facts = facts.named(names.in(id()));
    }

    private List<Fact> add(List<Fact> more) {
        become(facts.with(more));
        return more;
    }

    /** Says whether that makes a difference. */
    private boolean become(Facts now) {
        boolean differs = !facts.equals(now);
        facts = now;
        refresh();
        return differs;
    }

    /** What is told next, so that others know where it stands today; it counts as told. */
    Optional<AgreementNews> nextNews(LocalDate today, Successions successions) {
        Standing now = on(today, successions);
        signedOn = now.signedOn();
        endsOn = now.endsOn();
        limitedIds = Reading.limited(now, amendments, excluded(today).keySet());
        noticeDays = now.terms().deadlines(today, endsOn);
        nextReviewOn = Course.earliest(now.nextChange(proposal.terms().start()), Terms.moreAfter(noticeDays));
        Optional<AgreementNews> news = AgreementNews.next(state, told, now);
        news.ifPresent(next -> {
            state = next.state();
            told = next.told();
        });
        return news;
    }

    boolean isDueForReview(LocalDate today) {
        return nextReviewOn != null && !nextReviewOn.isAfter(today);
    }

    /** The columns that queries need. */
    private void refresh() {
        facts = new UnknownDays(proposal.terms().start(), amendments).assumedIn(facts);
        proposedOn = facts.laidOn();
        droppedOn = facts.day(Fact.Kind.DROP);
        List<Party> making = Life.makers(proposal.parties(), facts.on(LocalDate.MAX));
        partyIds = amendments.idsBeside(making, party -> Stream.of(party.organizationId()));
        readerIds = amendments.idsBeside(proposal.parties().list(), Party::readers);
    }

    /** A party sees what was proposed to it; the owner's people see their drafts too. */
    public boolean visibleTo(Caller caller) {
        boolean asOwner = caller.belongsTo(ownerId) && Reading.seesDrafts(caller);
        return asOwner || proposedOn != null && readerIds.stream().anyMatch(caller::belongsTo);
    }

    /** The days on which a caller who may know of it sees it. */
    Reading readingOf(Caller caller, LocalDate today, Successions successions) {
        return caller.belongsTo(ownerId) ? Reading.all() : Reading.of(caller, on(today, successions), excluded(today));
    }

    /** The days on which a caller that is no keeper is a party, or was asked to be one. */
    Reading membershipOf(Caller caller, LocalDate today, Successions successions) {
        return Reading.ofMembers(caller, on(today, successions), excluded(today));
    }

    Map<Party, Fact> excluded(LocalDate today) {
        return Life.excluded(proposal.parties(), facts, today);
    }

    private void refreshTerms() {
        endsOn = proposal.terms().lastDay();
        noticeDays = proposal.terms().deadlines(proposal.terms().start(), endsOn);
    }

    private Life life(Successions successions) {
        return new Life(proposal.parties(), proposal.terms(), amendments, facts, successions.in(id()));
    }

    /** What may be written down about it today. */
    Deeds deeds(LocalDate today, Successions successions) {
        return new Deeds(id(), life(successions), successions, today);
    }

    private TakingBack takingBack(Withdrawal why, Successions successions) {
        return new TakingBack(id(), ownerId, life(successions), successions, why);
    }

    private void requireDraft() {
        if (facts.day(Fact.Kind.PROPOSAL) != null) {
            throw new RuleViolation(AgreementRule.AGREEMENT_NOT_DRAFT, "The agreement was proposed to its parties");
        }
    }

    /** What the other features know of this agreement, as it stands on a day. */
    public AgreementScope scope(LocalDate day, Successions successions) {
        return AgreementScope.of(id(), ownerId, on(day, successions), proposal.text(), proposal.bodies());
    }

    public UUID ownerId() {
        return ownerId;
    }

    /** The framework agreement of a working arrangement or a project. */
    public @Nullable UUID parentAgreementId() {
        return proposal.parentAgreementId();
    }

    public String reference() {
        return proposal.reference();
    }

    /** Where it stands as others were told last; where it stands on a day says {@link #on}. */
    AgreementState toldState() {
        return state;
    }

    /** The signed document as it was kept on a day. */
    public Optional<SignedDocument> signedDocument(LocalDate day) {
        return signedDocuments.on(day);
    }

    /** All that were ever recorded. */
    public SignedDocument.All signedDocuments() {
        return signedDocuments;
    }

    /** All that was done, with what was withdrawn. */
    Facts facts() {
        return facts;
    }

    /** The proposal that counts; null while it is a draft. */
    @Nullable
    UUID proposalId() {
        return facts.proposal().map(Fact::id).orElse(null);
    }

    /** The changes as they were proposed. */
    public Amendments amendments() {
        return amendments;
    }

    /** The changes as who reads it as of a day sees them, with those that were taken back by then. */
    Amendments amendmentsKnownOn(LocalDate day, Successions successions) {
        return life(successions).amendmentsKnownOn(day);
    }

    /** Where it stood on a day, by what was done until then; for a day to come: as it will be if nothing else is done. */
    public Standing on(LocalDate day, Successions successions) {
        return life(successions).on(day);
    }

    /** What the agreement says on a day, as amended until then, and what the parties did until then. */
    public AgreementContent contentOn(LocalDate day, Successions successions) {
        return proposal.on(on(day, successions));
    }

    /** Which text each party has signed, as far as that is known on a day. */
    public SignedTexts signedTexts(LocalDate day, Successions successions) {
        return new SignedTexts(proposal, life(successions), day);
    }
}
