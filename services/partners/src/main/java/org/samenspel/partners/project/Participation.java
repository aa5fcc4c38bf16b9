package org.samenspel.partners.project;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/**
 * That an organization takes part in a project, and when.
 *
 * @param from its first day, if it came in later
 * @param until its last day, if it left before the project ends
 */
public record Participation(
        @NotNull UUID organizationId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    /** @throws IllegalArgumentException if the last day is before the first */
    public Participation {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("until must not be before from");
        }
    }

    /** From the first day of the project to its last. */
    static Participation throughout(UUID organizationId, Period project) {
        return new Participation(organizationId, project.start(), project.end());
    }

    /**
     * The same with the days of the project where it has none of its own.
     *
     * @throws RuleViolation {@code outsideProject}
     */
    Participation within(Period project, String property) {
        LocalDate first = from == null ? project.start() : from;
        LocalDate last = until == null ? project.end() : until;
        if (!project.contains(first) || (last != null && !project.contains(last))) {
            throw ProjectRule.OUTSIDE_PROJECT.brokenBy(property, "Name days of the project, or change its period too");
        }
        return new Participation(organizationId, first, last);
    }

    /** What was known of it at the end of a day; nothing if it began later. */
    Optional<Participation> knownBy(LocalDate day) {
        if (from != null && from.isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(until != null && until.isAfter(day) ? new Participation(organizationId, from, null) : this);
    }

    /** The same with this last day. */
    Participation leftOn(LocalDate lastDay) {
        return new Participation(organizationId, from, lastDay);
    }

    /** Whether the same organization would be in it twice on a day; both have a first day. */
    boolean isTwice(Participation other) {
        return organizationId.equals(other.organizationId) && period().overlaps(other.period());
    }

    private Period period() {
        if (from == null) {
            throw new IllegalStateException("It is not within a project yet");
        }
        return new Period(from, until);
    }
}
