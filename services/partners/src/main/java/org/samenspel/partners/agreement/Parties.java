package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.RuleViolation;

/** Those who agree: at least two, each once. */
public record Parties(List<Party> list) {

    private static final int FEWEST = 2;

    /** @throws RuleViolation {@code fewerThanTwoParties} or {@code partyTwice} */
    public Parties {
        list = List.copyOf(list);
        if (list.size() < FEWEST) {
            throw AgreementRule.FEWER_THAN_TWO_PARTIES.brokenBy(
                    "parties", "An agreement is made by at least two organizations");
        }
        if (new HashSet<>(list.stream().map(Party::organization).toList()).size() < list.size()) {
            throw AgreementRule.PARTY_TWICE.brokenBy("parties", "Each organization is a party once");
        }
    }

    public boolean includes(Organization organization) {
        return find(organization).isPresent();
    }

    /** @throws RuleViolation {@code notAParty} if the organization does not join */
    public Party of(Organization organization) {
        return find(organization)
                .orElseThrow(() -> AgreementRule.NOT_A_PARTY.brokenBy("organization", "Only a party can do this"));
    }

    /**
     * @throws RuleViolation {@code notAParty} if the organization does not join, {@code partyLeft} if it left before this day
     */
    public Party stillIn(Organization organization, LocalDate day) {
        Party party = of(organization);
        if (party.hasLeftBy(day)) {
            throw new RuleViolation(AgreementRule.PARTY_LEFT, "The last day of the party was " + party.leavesOn());
        }
        return party;
    }

    /** The organizations that did not leave before this day. */
    Set<Organization> stillIn(LocalDate day) {
        return list.stream()
                .filter(party -> !party.hasLeftBy(day))
                .map(Party::organization)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day of the last signature that was needed; null while one is. */
    @Nullable
    LocalDate signedOn() {
        boolean all = list.stream().allMatch(Party::hasSigned);
        return all ? days(Party::signedOn).max(LocalDate::compareTo).orElse(null) : null;
    }

    /** The day of the first signature of all; null while there is none. */
    @Nullable
    LocalDate firstSignedOn() {
        return list.stream()
                .flatMap(party -> party.signatures().stream())
                .map(Signature::signedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The parties with what they did until a day. */
    Parties on(LocalDate day) {
        return new Parties(list.stream().map(party -> party.on(day)).toList());
    }

    /** The parties after one of them did something. */
    Parties after(Party party, UnaryOperator<Party> deed) {
        Party done = deed.apply(party);
        return new Parties(list.stream().map(one -> one == party ? done : one).toList());
    }

    /** The last day on which at least two parties are in; null while two or more stay. */
    @Nullable
    LocalDate lastDayOfTwo() {
        List<LocalDate> leaving =
                days(Party::leavesOn).sorted(Comparator.reverseOrder()).toList();
        int staying = list.size() - leaving.size();
        return staying >= FEWEST ? null : leaving.get(FEWEST - 1 - staying);
    }

    /** Each as {@code scheme:code}, to search by. */
    List<String> keys() {
        return list.stream().map(party -> key(party.organization())).toList();
    }

    static String key(Organization organization) {
        return organization.scheme() + ":" + organization.code();
    }

    private Optional<Party> find(Organization organization) {
        return list.stream()
                .filter(party -> party.organization().equals(organization))
                .findFirst();
    }

    private Stream<LocalDate> days(Function<Party, @Nullable LocalDate> day) {
        return list.stream().map(day).filter(Objects::nonNull);
    }
}
