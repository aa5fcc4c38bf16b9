package org.samenspel.finance.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * What one partner bears and gets by a proposed cost sharing. What it says never changes. The partner answers it once: accepts,
 * or contests with a reason; the keeper can record that it accepted elsewhere, with proof. An answer by mistake is taken back with a
 * reason until all have accepted. When the proposal is taken back the statement stays, with its answer, and counts no more.
 */
@Entity
@DynamicUpdate
public class Statement extends VersionedAggregate {

    private UUID costSharingId;
    private int round;

    @Column(updatable = false)
    @Nullable
    @Enumerated(EnumType.STRING)
    private CorrectionCause roundCause;

    private UUID organizationId;
    private UUID partnerId;
    private LocalDate proposedOn;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private StatementContent content;

    @Enumerated(EnumType.STRING)
    private StatementState state;

    @Nullable
    private Boolean accepted;

    @Nullable
    private LocalDate answeredOn;

    @Nullable
    private String reason;

    @Nullable
    private UUID successorId;

    @Nullable
    private String proofReference;

    @Nullable
    private String proofSha256;

    @Nullable
    private String recordedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<WithdrawnAnswer> withdrawnAnswers;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    Statement(CostSharing proposed, UUID partnerId, StatementContent content, LocalDate today) {
        super(Ids.next());
        this.costSharingId = proposed.id();
        this.round = proposed.round();
        this.roundCause = proposed.roundCause();
        this.organizationId = proposed.organizationId();
        this.partnerId = partnerId;
        this.proposedOn = today;
        this.content = content;
        this.state = StatementState.OPEN;
        this.withdrawnAnswers = List.of();
    }

    void accept(UUID organization, LocalDate today) {
        answer(StatementState.ACCEPTED, organization, today);
    }

    void contest(UUID organization, LocalDate today, String why) {
        answer(StatementState.CONTESTED, organization, today);
        reason = why;
    }

    /** The partner accepted elsewhere: the keeper says so, and how that is known. */
    void acceptOnBehalf(Caller keeper, AcceptanceProof proof, LocalDate today) {
        if (proof.acceptedOn().isBefore(proposedOn) || proof.acceptedOn().isAfter(today)) {
            throw CostSharingRule.ACCEPTED_ON_OTHER_DAY.brokenBy(
                    "acceptedOn",
                    "It was proposed on %s; nothing is accepted before that, or after today".formatted(proposedOn));
        }
        answer(StatementState.ACCEPTED, partnerId, proof.acceptedOn());
        proofReference = proof.reference();
        proofSha256 = proof.sha256();
        recordedBy = keeper.subject();
    }

    /** The answer was a mistake: it stays here, and the statement waits for another one. */
    void withdrawAnswer(LocalDate today, String why) {
        StatementAnswer mistake = answer().orElseThrow(
                        () -> new RuleViolation(CostSharingRule.STATEMENT_NOT_ANSWERED, "There is no answer"));
        requireNotWithdrawn();
        withdrawnAnswers = Stream.concat(withdrawnAnswers.stream(), Stream.of(new WithdrawnAnswer(mistake, today, why)))
                .toList();
        state = StatementState.OPEN;
        accepted = null;
        answeredOn = null;
        reason = null;
        successorId = null;
        proofReference = null;
        proofSha256 = null;
        recordedBy = null;
    }

    /** Whether the caller keeps the cost sharing, and the answer is one that its keeper recorded on behalf of the partner. */
    boolean isRecordedBy(Caller keeper) {
        return proofReference != null && keeper.actsFor(organizationId, costSharingId);
    }

    /** @throws RuleViolation {@code statementWithdrawn} */
    void requireNotWithdrawn() {
        if (state == StatementState.WITHDRAWN) {
            throw new RuleViolation(CostSharingRule.STATEMENT_WITHDRAWN, "It counts no more");
        }
    }

    private void answer(StatementState next, UUID organization, LocalDate today) {
        switch (state) {
            case OPEN -> {
                state = next;
                accepted = next == StatementState.ACCEPTED;
                answeredOn = today;
                successorId = organization.equals(partnerId) ? null : organization;
            }
            case ACCEPTED, CONTESTED ->
                throw new RuleViolation(
                        CostSharingRule.STATEMENT_ANSWERED,
                        "Withdraw the answer that stands first, if it was a mistake");
            case WITHDRAWN ->
                throw new RuleViolation(
                        CostSharingRule.STATEMENT_WITHDRAWN, "Wait for the statement of the next round");
        }
    }

    void withdraw() {
        state = StatementState.WITHDRAWN;
    }

    /** Its partner sees it, and those who see the whole cost sharing. */
    boolean visibleTo(Caller caller) {
        return answersStatements(caller) && caller.belongsTo(partnerId)
                || CostSharing.seesCostSharings(caller) && caller.belongsTo(organizationId);
    }

    /** Whether the caller sees the statements for its own organization. */
    static boolean answersStatements(Caller caller) {
        return caller.has(Role.PARTNER, Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
    }

    public UUID costSharingId() {
        return costSharingId;
    }

    public int round() {
        return round;
    }

    /** What the proposal that it belongs to comes from; null for the first. */
    public @Nullable CorrectionCause roundCause() {
        return roundCause;
    }

    /** The one that keeps the cost sharing. */
    public UUID organizationId() {
        return organizationId;
    }

    /** The one that answers. */
    public UUID partnerId() {
        return partnerId;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public StatementContent content() {
        return content;
    }

    public StatementState state() {
        return state;
    }

    public Optional<StatementAnswer> answer() {
        return accepted == null || answeredOn == null
                ? Optional.empty()
                : Optional.of(new StatementAnswer(accepted, answeredOn, reason, successorId, proof()));
    }

    private @Nullable AcceptanceProof proof() {
        return answeredOn == null || proofReference == null || proofSha256 == null
                ? null
                : new AcceptanceProof(answeredOn, proofReference, proofSha256);
    }

    /** What its acceptance rests on, as long as it counts. */
    Optional<AcceptanceProof> countingProof() {
        return state == StatementState.WITHDRAWN ? Optional.empty() : Optional.ofNullable(proof());
    }

    /** Whether an answer that was a mistake rested on the file with this SHA-256. */
    boolean hasNamed(String file) {
        return withdrawnAnswers.stream()
                .flatMap(mistake -> Stream.ofNullable(mistake.answer().proof()))
                .anyMatch(proof -> proof.sha256().equals(file));
    }

    /** Those that were mistakes, oldest first. */
    public List<WithdrawnAnswer> withdrawnAnswers() {
        return withdrawnAnswers;
    }
}
