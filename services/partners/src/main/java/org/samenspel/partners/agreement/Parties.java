package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Successions;
import org.samenspel.security.Caller;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * Those who agree: at least two, each once, or once more after it left. Whoever succeeds a party acts for it; parties that merged go on as one, with what
 * each of them did.
 */
public record Parties(List<Party> list) {

    private static final int FEWEST = 2;

    /** @throws RuleViolation {@code fewerThanTwoParties} or {@code partyTwice} */
    public Parties {
        list = List.copyOf(list);
        if (list.size() < FEWEST) {
            throw AgreementRule.FEWER_THAN_TWO_PARTIES.brokenBy(
                    "parties", "An agreement is made by at least two organizations");
        }
        requireOnce(
                list.stream()
                        .map(party -> List.of(party.organizationId(), Optional.ofNullable(party.joinedBy())))
                        .toList(),
                "Each organization is a party once");
    }

    /**
     * Each is a party by itself, or one party stands for it.
     *
     * @throws RuleViolation {@code partyTwice}
     */
    void requireEachOnce() {
        Set<UUID> seen = list.stream().map(Party::organizationId).collect(Collectors.toSet());
        for (int i = 0; i < list.size(); i++) {
            list.get(i).requireStandsForOthers(seen, "parties[%d].onBehalfOf".formatted(i));
            seen.addAll(list.get(i).onBehalfOf());
        }
    }

    /**
     * @throws RuleViolation {@code partyTwice} if one of them went on for another one on a day
     * @throws InvalidInput if one was divided by then, so that nobody could sign for it
     */
    void requireDistinct(Successions successions, LocalDate day) {
        Successions then = successions.on(day);
        List<UUID> acting =
                list.stream().map(party -> then.current(party.organizationId())).toList();
        requireOnce(acting, "Some of them were one by " + day + ": name the one that goes on");
        for (int i = 0; i < acting.size(); i++) {
            if (then.isDivided(acting.get(i))) {
                throw new InvalidInput(Issue.invalid(
                        "parties[%d].organizationId".formatted(i),
                        list.get(i).organizationId(),
                        "The organization was divided: name the one that goes on"));
            }
        }
    }

    /** Whether the caller's organization joins, or goes on for one that does; not one that a party stands for. */
    public boolean include(Caller caller) {
        return list.stream().map(Party::organizationId).anyMatch(caller::belongsTo);
    }

    boolean anyOf(Set<UUID> organizations) {
        return list.stream().map(Party::organizationId).anyMatch(organizations::contains);
    }

    boolean includes(UUID organization) {
        return list.stream().anyMatch(party -> party.organizationId().equals(organization));
    }

    /**
     * The parties that an organization acts for: itself, or those that it succeeded.
     *
     * @param matter the agreement
     * @throws RuleViolation {@code notAParty} if there is none
     */
    public List<Party> of(Representation who, UUID matter) {
        List<Party> found = actedFor(who, matter);
        if (found.isEmpty()) {
            throw AgreementRule.NOT_A_PARTY.brokenBy("organizationId", "Only a party can do this");
        }
        return found;
    }

    /** The same, or none. */
    List<Party> actedFor(Representation who, UUID matter) {
        return list.stream().filter(party -> isFor(who, party, matter)).toList();
    }

    /**
     * The same on a day: of an organization that left and came in again the time that was not over on it.
     *
     * @throws RuleViolation {@code notAParty} if there is none
     */
    List<Party> of(Representation who, UUID matter, LocalDate day) {
        return inTheirTime(of(who, matter), day);
    }

    /** Of each organization the first time that is not over on a day, or the last one. */
    public static List<Party> inTheirTime(List<Party> parties, LocalDate day) {
        Map<UUID, Party> current = new LinkedHashMap<>();
        parties.forEach(party ->
                current.merge(party.organizationId(), party, (one, later) -> one.hasLeftBy(day) ? later : one));
        return List.copyOf(current.values());
    }

    /**
     * Of each organization the time that a notice of a day ends: one that had begun by then and that nobody ended yet, or else that of
     * the day.
     */
    static List<Party> endedBy(List<Party> parties, LocalDate givenOn) {
        Map<UUID, Party> ended = new LinkedHashMap<>();
        inTheirTime(parties, givenOn).forEach(party -> ended.put(party.organizationId(), party));
        parties.stream()
                .filter(party -> party.mayLeave(givenOn))
                .forEach(party -> ended.put(party.organizationId(), party));
        return List.copyOf(ended.values());
    }

    boolean anyOf(Representation who, UUID matter) {
        return list.stream().anyMatch(party -> isFor(who, party, matter));
    }

    private static boolean isFor(Representation who, Party party, UUID matter) {
        return who.actsFor(party.organizationId(), matter);
    }

    /**
     * Goes on unless all that an organization acts for left by a day: then it changes nothing any more of what binds the others. One
     * that acts for none is no matter of this.
     *
     * @throws RuleViolation {@code notAParty}
     */
    public void requireNotLeft(Representation who, UUID matter, LocalDate day) {
        List<Party> all = actedFor(who, matter);
        if (!all.isEmpty() && all.stream().allMatch(party -> party.hasLeftBy(day))) {
            throw new RuleViolation(
                    AgreementRule.NOT_A_PARTY,
                    "It is no party since %s, the day after its last one: whoever keeps the agreement can do this"
                            .formatted(lastDayOf(all).plusDays(1)));
        }
    }

    private static LocalDate lastDayOf(List<Party> left) {
        return left.stream()
                .map(Party::leavesOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * Those of them that are in on a day.
     *
     * @throws RuleViolation {@code notAParty} if none was yet, {@code partyLeft} if all left
     */
    public List<Party> stillIn(Representation who, UUID matter, LocalDate day) {
        List<Party> all = of(who, matter);
        List<Party> in = all.stream().filter(party -> party.isIn(day)).toList();
        if (in.isEmpty()) {
            LocalDate last = all.stream()
                    .filter(party -> party.hasLeftBy(day))
                    .map(Party::leavesOn)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElseThrow(() ->
                            AgreementRule.NOT_A_PARTY.brokenBy("organizationId", "It is a party from a later day on"));
            throw new RuleViolation(AgreementRule.PARTY_LEFT, "The last day of the party was " + last);
        }
        return in;
    }

    /** The day of the last signature that was needed; null while one is. */
    @Nullable
    LocalDate signedOn() {
        boolean all = list.stream().allMatch(Party::hasSigned);
        return all ? days(Party::signedOn).max(LocalDate::compareTo).orElse(null) : null;
    }

    /** Those that go on as one, together; in the order of the print. */
    public Collection<List<Party>> groups(Successions onDay) {
        return list.stream()
                .collect(Collectors.groupingBy(
                        party -> onDay.current(party.organizationId()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /**
     * The last day on which at least two parties are in; null while two or more stay. Those that had merged when the last notice
     * was given count once: a later merger never ends an agreement by itself.
     */
    @Nullable
    LocalDate lastDayOfTwo(Successions successions) {
        LocalDate lastNotice =
                days(Party::noticeGivenOn).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        Collection<List<Party>> groups = groups(successions.on(lastNotice));
        List<LocalDate> leaving = groups.stream()
                .map(Parties::leavesOn)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .toList();
        int staying = groups.size() - leaving.size();
        return groups.size() < FEWEST || staying >= FEWEST ? null : leaving.get(FEWEST - 1 - staying);
    }

    /** How many are in on a day, those that merged counted once. */
    public int count(Successions onDay, LocalDate day) {
        return (int) groups(onDay).stream()
                .filter(group -> group.stream().anyMatch(party -> party.isIn(day)))
                .count();
    }

    /** Those that have a last day, with those that they stand for. */
    List<UUID> leavingIds() {
        return list.stream()
                .filter(party -> party.leavesOn() != null)
                .flatMap(Party::readers)
                .toList();
    }

    /** The last day of parties that go on as one; null while one of them stays. */
    private static @Nullable LocalDate leavesOn(List<Party> group) {
        boolean leave = group.stream().allMatch(party -> party.leavesOn() != null);
        return leave
                ? group.stream()
                        .map(Party::leavesOn)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                : null;
    }

    private static void requireOnce(List<?> organizations, String otherwise) {
        if (new HashSet<>(organizations).size() < organizations.size()) {
            throw AgreementRule.PARTY_TWICE.brokenBy("parties", otherwise);
        }
    }

    private Stream<LocalDate> days(Function<Party, @Nullable LocalDate> day) {
        return list.stream().map(day).filter(Objects::nonNull);
    }
}
