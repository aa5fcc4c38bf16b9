package org.samenspel.partners.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.text.Code;
import org.samenspel.web.text.Name;

/**
 * What a project is; all of it may change.
 *
 * @param reference the owner's own name for it, unique there
 * @param promoterId the organization that leads and answers for it, from its first day to its last
 * @param coPromoters those that lead with it
 * @param partners those that take part
 * @param agreementId the agreement that it follows from
 */
public record ProjectContent(
        @NotBlank @Name @Size(max = 100) String reference,
        @NotNull @Name LocalizedText title,
        @NotNull Period period,
        @Size(max = 50) List<@NotNull @Code String> themes,
        @NotNull UUID promoterId,
        @Size(max = 50) List<@NotNull @Valid Participation> coPromoters,
        @Size(max = 200) List<@NotNull @Valid Participation> partners,
        @Nullable UUID agreementId) {

    /** @throws IllegalArgumentException if a theme is named twice: equal themes are equal, whatever their accents and case */
    public ProjectContent {
        themes = themes == null ? List.of() : themes;
        if (!themes.stream().filter(Objects::nonNull).map(SearchKey::of).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("themes must not name one twice");
        }
        coPromoters = coPromoters == null ? List.of() : coPromoters;
        partners = partners == null ? List.of() : partners;
    }

    /**
     * All that take part, each with its first day.
     *
     * @throws RuleViolation {@code participantTwice} or {@code outsideProject}
     */
    List<Participation> participants() {
        List<Participation> all = Stream.of(
                        Stream.of(Participation.throughout(promoterId, period)),
                        inItsDays(coPromoters, "coPromoters"),
                        inItsDays(partners, "partners"))
                .flatMap(each -> each)
                .toList();
        if (IntStream.range(0, all.size())
                .anyMatch(i -> all.subList(0, i).stream().anyMatch(all.get(i)::isTwice))) {
            throw ProjectRule.PARTICIPANT_TWICE.brokenBy("partners", "Name each organization once for a day");
        }
        return all;
    }

    /** The last day of a caller that left before the project ends; null for who takes part, and for others. */
    @Nullable
    LocalDate lastDayOf(Caller caller) {
        List<Participation> own = participants().stream()
                .filter(one -> caller.belongsTo(one.organizationId()))
                .toList();
        boolean stays =
                own.stream().anyMatch(one -> one.until() == null || one.until().equals(period.end()));
        return stays
                ? null
                : own.stream()
                        .map(Participation::until)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Those that have a last day before that of the project. */
    List<Participation> leaving() {
        return participants().stream()
                .filter(one -> one.until() != null && !one.until().equals(period.end()))
                .toList();
    }

    /** What was known of it to a caller when it left: nobody that came in later, and nobody's leaving later. */
    ProjectContent knownBy(Caller caller, LocalDate lastDay) {
        return new ProjectContent(
                reference,
                title,
                period,
                themes,
                promoterId,
                known(coPromoters, caller, lastDay),
                known(partners, caller, lastDay),
                agreementId);
    }

    /** Its own last day it knows, also where that was written down later. */
    private static List<Participation> known(List<Participation> all, Caller caller, LocalDate lastDay) {
        return all.stream()
                .flatMap(one -> one.knownBy(lastDay).stream())
                .map(one -> one.until() == null && caller.belongsTo(one.organizationId()) ? one.leftOn(lastDay) : one)
                .toList();
    }

    private Stream<Participation> inItsDays(List<Participation> list, String property) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> list.get(i).within(period, "%s[%d]".formatted(property, i)));
    }
}
