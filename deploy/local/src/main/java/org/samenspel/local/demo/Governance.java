package org.samenspel.local.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the organization is governed: counts and outcomes, never a person.
 *
 * @param people of the organization itself, and their {@code mandates}
 * @param employees whom the parties of an agreement named in its joint body
 * @param rules of the board, in the order of the composition
 * @param composition of the board on a day
 * @param simulation what the composition would be with a list of candidates
 * @param renewal of the board, and where the texts about it differ
 * @param cadences how often bodies meet, as far as a text says so
 */
record Governance(
        int bodies,
        int people,
        int mandates,
        List<Employee> employees,
        List<Rule> rules,
        Composition composition,
        Composition simulation,
        Renewal renewal,
        List<Cadence> cadences,
        List<Meeting> meetings) {

    /** @param differences between the texts, each kept as printed */
    record Renewal(String start, List<String> differences) {}

    /** @param before whether that is said of the structure before this one, and nothing of the new one */
    record Cadence(String body, String printed, boolean before) {}

    /** Somebody invented, in the name of a party. */
    record Employee(String person, String body, String namedBy) {}

    /** @param minimum a share such as `75/100`; null when the rule asks a number of people */
    record Rule(
            String code, @Nullable String minimum, @Nullable Integer minimumCount) {}

    record Composition(String date, @Nullable Boolean holds, List<RuleResult> rules) {}

    /**
     * @param population `body` or `organization`
     * @param holds null when that is not published, and then {@code notPublished} says why
     * @param counted null when the count would point at a few people
     * @param changesOn when the rule stops or begins to hold because somebody reaches an age
     */
    record RuleResult(
            String rule,
            String population,
            @Nullable Boolean holds,
            @Nullable String notPublished,
            int required,
            int total,
            @Nullable Integer counted,
            @Nullable Map<String, Integer> perGender,
            @Nullable String changesOn) {}

    /**
     * @param state `held` or `cancelled`
     * @param conflicts members who left for an item
     * @param countsOn indicators, by action and number, and agreements
     */
    record Meeting(
            String body,
            String date,
            String state,
            int participants,
            int conflicts,
            List<String> countsOn,
            List<Decision> decisions) {}

    /** @param competence `decides`, or `prepares` what another body decides */
    record Decision(
            String item,
            Map<String, String> title,
            Subject subject,
            String competence,
            String method,
            Quorum quorum,
            @Nullable Tally tally,
            String outcome,
            int minorityStandpoints) {}

    record Subject(String kind) {}

    record Quorum(int required, int inRoom, int mayDecide) {}

    record Tally(int votesFor, int votesAgainst, int abstained) {}
}
