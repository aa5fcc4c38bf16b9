package org.samenspel.finance.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     */
    public void keep(UUID id, UUID ownerId, String state, Period period, Collection<UUID> parties) {
        agreements.getEntityManager().merge(new KnownAgreement(id, ownerId, state, period, parties));
    }

    /** An agreement that the caller keeps; empty also while nobody published it to us. */
    public Optional<AgreementScope> keptBy(Caller caller, UUID id) {
        return agreements
                .findByIdOptional(id)
                .filter(agreement -> caller.actsFor(agreement.ownerId(), id))
                .map(agreement -> new AgreementScope(
                        id,
                        agreement.isSigned(),
                        agreement.period(),
                        withSuccessions(agreement.parties(), successions().in(id))));
    }

    /** Those that are party with one of these organizations to an agreement in force (signed, not ended). */
    public Set<UUID> boundWith(Set<UUID> organizations) {
        return withSuccessions(agreements.partiesInForceWith(organizations), successions());
    }

    /** Each of them, and who goes on for it; never what else that one goes on for. */
    private static Set<UUID> withSuccessions(Collection<UUID> organizations, Successions successions) {
        return organizations.stream()
                .flatMap(organization -> Stream.of(organization, successions.current(organization)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Successions successions() {
        return directory.successions().on(LocalDate.now(clock));
    }
}
