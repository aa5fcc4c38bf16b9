package org.samenspel.finance.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Directory;
import org.samenspel.directory.Successions;
import org.samenspel.security.Caller;
import org.samenspel.values.Period;

/** What we know of agreements. */
@ApplicationScoped
@Transactional
public class AgreementService {

    private final KnownAgreements agreements;
    private final Directory directory;
    private final Clock clock;

    AgreementService(KnownAgreements agreements, Directory directory, Clock clock) {
        this.agreements = agreements;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Keeps the agreement as its newest version says.
     *
     * @param ownerId the organization that keeps it
     * @param state as the partners service calls it: {@code proposed}, {@code signed}, {@code active} or {@code ended}
     * @param signedOn the day of the last signature; null before that
     */
    public void keep(
            UUID id,
            UUID ownerId,
            String state,
            @Nullable LocalDate signedOn,
            Period period,
            Collection<Party> parties) {
        agreements.getEntityManager().merge(new KnownAgreement(id, ownerId, state, signedOn, period, parties));
    }

    /** An agreement that the caller keeps; empty also while nobody published it to us. */
    public Optional<AgreementScope> keptBy(Caller caller, UUID id) {
        return agreements
                .findByIdOptional(id)
                .filter(agreement -> caller.actsFor(agreement.ownerId(), id))
                .map(this::scope);
    }

    /** An agreement, whoever keeps it; empty while nobody published it to us. */
    public Optional<AgreementScope> known(UUID id) {
        return agreements.findByIdOptional(id).map(this::scope);
    }

    private AgreementScope scope(KnownAgreement agreement) {
        Successions successions = successions().in(agreement.id());
        List<Party> parties = agreement.parties().stream()
                .flatMap(party -> withSuccessor(party.organizationId(), successions)
                        .map(organization -> new Party(organization, party.period())))
                .distinct()
                .toList();
        return new AgreementScope(
                agreement.id(), agreement.isSigned(), agreement.signedOn(), agreement.period(), parties);
    }

    /** Those that are party today with one of these organizations to an agreement in force (signed, not ended). */
    public Set<UUID> boundWith(Set<UUID> organizations) {
        Successions successions = successions();
        return agreements.partiesInForceWith(organizations, LocalDate.now(clock)).stream()
                .flatMap(organization -> withSuccessor(organization, successions))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An organization, and who goes on for it; never what else that one goes on for. */
    private static Stream<UUID> withSuccessor(UUID organization, Successions successions) {
        return Stream.of(organization, successions.current(organization));
    }

    private Successions successions() {
        return directory.successions().on(LocalDate.now(clock));
    }
}
