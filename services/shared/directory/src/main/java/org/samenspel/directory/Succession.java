package org.samenspel.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * That others act for an organization from a day on.
 *
 * @param day the first day
 * @param successors one, or of a split several
 */
public record Succession(SuccessionKind kind, LocalDate day, List<Successor> successors) {

    /** @throws InvalidInput if the number of successors doesn't fit the kind, or two get the same */
    public Succession {
        successors = List.copyOf(successors);
        boolean several = kind == SuccessionKind.SPLIT;
        if (several ? successors.size() < 2 : successors.size() != 1) {
            throw invalid("successors must be one, and of a split two or more");
        }
        if (!several && !successors.getFirst().matters().isEmpty()) {
            throw invalid("successors.matters must be empty unless it is a split");
        }
        requireOnce(successors.stream().map(Successor::organizationId).toList(), "successors must not name one twice");
        requireOnce(
                successors.stream()
                        .flatMap(successor -> successor.matters().stream())
                        .toList(),
                "successors.matters must not name one twice");
    }

    public boolean isInEffect(LocalDate today) {
        return !day.isAfter(today);
    }

    boolean divides() {
        return kind == SuccessionKind.SPLIT;
    }

    /** What it is in one matter: of a split that names the matter, that the one that got it absorbed the other. */
    Succession in(UUID matter) {
        return successors.stream()
                .filter(successor -> successor.matters().contains(matter))
                .findFirst()
                .map(one -> new Succession(
                        SuccessionKind.ABSORPTION, day, List.of(new Successor(one.organizationId(), List.of()))))
                .orElse(this);
    }

    /** The organizations that act from then on. */
    public Set<UUID> organizations() {
        return successors.stream().map(Successor::organizationId).collect(Collectors.toUnmodifiableSet());
    }

    private static InvalidInput invalid(String detail) {
        return new InvalidInput(Issue.invalid("successors", null, detail));
    }

    private static void requireOnce(List<UUID> ids, String message) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw invalid(message);
        }
    }

    /**
     * One that acts from then on.
     *
     * @param matters of a split: the agreements, plans, bodies of its own, budgets (by their first version), cost sharings, funding
     *     sources, projects, consultation rounds, people and organizations it keeps that go to this one, by their ids
     */
    public record Successor(UUID organizationId, List<UUID> matters) {

        public Successor {
            matters = List.copyOf(matters);
        }
    }
}
