package org.samenspel.governance.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.security.Caller;
import org.samenspel.values.Period;

/** What is known of agreements. */
@ApplicationScoped
@Transactional
public class AgreementService {

    private final KnownAgreements agreements;

    AgreementService(KnownAgreements agreements) {
        this.agreements = agreements;
    }

    /**
     * Keeps the agreement as its newest version says.
     *
     * @param keeperId the network organization that keeps it
     * @param parentAgreementId the framework agreement under which it is a yearly arrangement
     * @param term to the last day that is known now
     * @param bodies the codes of the bodies it asks for
     * @param parties the organizations, each with its time
     */
    public void learn(
            UUID id,
            UUID keeperId,
            @Nullable UUID parentAgreementId,
            Period term,
            List<String> bodies,
            Parties parties) {
        agreements.getEntityManager().merge(new KnownAgreement(id, keeperId, parentAgreementId, term, bodies, parties));
    }

    /** Reads some with their parties at once: what asks for each of them afterwards in the same transaction finds them read. */
    public void readWithParties(Set<UUID> ids) {
        agreements.withParties(ids);
    }

    /** The organizations that are, were or will be party to it; none when it was not published yet. */
    public Set<PartyTime> partiesOf(UUID id) {
        return agreements.findByIdOptional(id).map(KnownAgreement::parties).orElse(Set.of());
    }

    /** Who keeps it, and so runs its bodies; nobody when it was not published yet. */
    public Optional<UUID> keeperOf(UUID id) {
        return agreements.findByIdOptional(id).map(KnownAgreement::keeperId);
    }

    /** Its term, to the last day that is known now: nothing in it takes effect before or after; empty when it was not published yet. */
    private Optional<Period> termOf(UUID id) {
        return agreements.findByIdOptional(id).map(KnownAgreement::term);
    }

    /** @param asBound as it binds anybody, as is known now: from a day far off while it binds nobody */
    public Optional<Period> termOf(UUID id, boolean asBound) {
        return asBound ? agreements.findByIdOptional(id).map(KnownAgreement::boundTerm) : termOf(id);
    }

    /** Whether an organization is one of those whose agreement it is on a day: a party, who goes on for one, or who keeps it. */
    public boolean takesPart(UUID id, UUID organization, LocalDate day, Successions successions) {
        return keeps(id, organization, successions.in(id))
                || isAmong(partiesOf(id), id, organization, day, successions);
    }

    /**
     * Whether it is a party that signed, or goes on for one, on a day, as is known now.
     *
     * @param orKeeps whether who keeps the agreement is one of them, a party or not
     */
    public boolean isBound(UUID id, UUID organization, LocalDate day, boolean orKeeps, Successions successions) {
        Set<PartyTime> signed =
                agreements.findByIdOptional(id).map(KnownAgreement::signed).orElse(Set.of());
        return orKeeps && keeps(id, organization, successions.in(id))
                || isAmong(signed, id, organization, day, successions);
    }

    private static boolean isAmong(
            Set<PartyTime> parties, UUID id, UUID organization, LocalDate day, Successions successions) {
        return PartyTime.takingPart(organization, parties, successions.in(id)).stream()
                .anyMatch(time -> time.contains(day));
    }

    /**
     * When an organization gives seats in its bodies, within its term: while it is party, and from the day on which it goes on for a
     * party, as long as that is one; all the time where it keeps the agreement and the seats have no vote.
     */
    public List<PartyTime> seatTimesOf(UUID id, UUID organization, boolean withVote, Successions successions) {
        List<PartyTime> times = !withVote && keeps(id, organization, successions.in(id))
                ? List.of(PartyTime.of(organization, null, null))
                : PartyTime.takingPart(organization, partiesOf(id), successions.in(id));
        return withinTerm(id, times);
    }

    /**
     * The same of who acts for others too: what it is itself, and then what each of those is, whoever goes on for it. A seat is of one of
     * them, and counts by the time of that one.
     */
    public SeatTimes seatTimesOf(UUID id, Caller caller, boolean withVote, Successions successions) {
        Predicate<UUID> actedFor = organization -> caller.actsFor(organization, id);
        List<UUID> parties =
                partiesOf(id).stream().map(PartyTime::organizationId).sorted().toList();
        List<PartyTime> times = Stream.of(Stream.of(caller.organization()), parties.stream(), keeperOf(id).stream())
                .flatMap(some -> some)
                .filter(actedFor)
                .distinct()
                .flatMap(one -> seatTimesOf(id, one, withVote, successions).stream())
                .toList();
        SeatTimes.Side other = parties.isEmpty() ? SeatTimes.Side.NOBODY_IS_PARTY : SeatTimes.Side.NO_PARTY;
        SeatTimes.Side side = parties.stream().anyMatch(actedFor) ? SeatTimes.Side.PARTY : other;
        return new SeatTimes(times, side, termOf(id).map(Period::end).orElse(null));
    }

    private List<PartyTime> withinTerm(UUID id, List<PartyTime> times) {
        return termOf(id).stream()
                .flatMap(term -> times.stream().flatMap(time -> time.within(term).stream()))
                .toList();
    }

    private boolean keeps(UUID id, UUID organization, Successions successions) {
        return keeperOf(id)
                .filter(keeper -> keeper.equals(organization)
                        || successions.since(organization, keeper).isPresent())
                .isPresent();
    }

    /** The arrangements made under it, on which its bodies decide (article 6 §4 and article 7 §2 of the VVSG agreement). */
    public Set<UUID> arrangementsOf(UUID id) {
        return agreements.underAgreement(id);
    }

    /** Whether the agreement has such a body. */
    public boolean asksFor(UUID id, String bodyCode) {
        return agreements
                .findByIdOptional(id)
                .filter(agreement -> agreement.asksFor(bodyCode))
                .isPresent();
    }
}
