package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** Those who agree: at least two, each once. */
public record Parties(List<Party> list) {

    private static final int FEWEST = 2;

    /** @throws RuleViolation {@code fewerThanTwoParties} or {@code partyTwice} */
    public Parties {
        list = List.copyOf(list);
        if (list.size() < FEWEST) {
            throw broken(AgreementRule.FEWER_THAN_TWO_PARTIES, "An agreement is made by at least two organizations");
        }
        if (new HashSet<>(list.stream().map(Party::organization).toList()).size() < list.size()) {
            throw broken(AgreementRule.PARTY_TWICE, "Each organization is a party once");
        }
    }

    public boolean includes(Organization organization) {
        return find(organization).isPresent();
    }

    /** @throws RuleViolation {@code notAParty} if the organization does not join */
    public Party of(Organization organization) {
        return find(organization)
                .orElseThrow(() -> new RuleViolation(
                        AgreementRule.NOT_A_PARTY,
                        "Only a party can do this",
                        List.of(Issue.invalid("organization", null, "organization is no party"))));
    }

    boolean allSigned() {
        return list.stream().allMatch(Party::hasSigned);
    }

    /** The parties after one of them did something. */
    Parties after(Party party, UnaryOperator<Party> deed) {
        Party done = deed.apply(party);
        return new Parties(list.stream().map(one -> one == party ? done : one).toList());
    }

    /** The last day on which at least two parties are in; null while two or more stay. */
    @Nullable
    LocalDate lastDayOfTwo() {
        List<LocalDate> leaving = list.stream()
                .map(Party::leavesOn)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
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

    private static RuleViolation broken(AgreementRule rule, String detail) {
        return new RuleViolation(rule, detail, List.of(Issue.invalid("parties", null, detail)));
    }
}
