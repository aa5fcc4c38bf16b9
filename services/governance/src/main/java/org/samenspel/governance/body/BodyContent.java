package org.samenspel.governance.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/**
 * What may change about a body.
 *
 * @param size how many seats there are at most; null when nothing says so
 * @param period when it exists; null when nothing says so
 * @param quorum the part of its members that must be in the room to decide; null when nothing says so
 * @param majority simple unless said otherwise
 * @param procedure what more is said of how it decides
 * @param rules what is asked of its composition
 * @param incompatibilities what does not go together with a seat in it
 * @param appliesFrom the first day of size, quorum, majority, procedure, rules and incompatibilities; null when it is not known
 * @param earlierStatutes those that held before, oldest first
 */
public record BodyContent(
        @NotNull @Name LocalizedText name,

        @Nullable @Min(1) @Max(LARGEST_BODY) Integer size,
        @Nullable Period period,
        @Nullable Share quorum,
        Majority majority,
        Procedure procedure,

        @Size(max = MOST_RULES) List<@NotNull CompositionRule> rules,

        @Size(max = MOST_RULES) List<@NotNull Incompatibility> incompatibilities,
        @Nullable LocalDate appliesFrom,

        @Size(max = MOST_RULES) List<@Valid @NotNull Statutes> earlierStatutes) {

    public static final int LARGEST_BODY = 1000;
    public static final int MOST_RULES = 50;

    /** @throws IllegalArgumentException if two rules have the same code, or the statutes don't follow each other day by day */
    public BodyContent {
        majority = majority == null ? Majority.SIMPLE : majority;
        procedure = procedure == null ? Procedure.UNSAID : procedure;
        rules = rules == null ? List.of() : eachWithItsCode(rules);
        incompatibilities = incompatibilities == null ? List.of() : eachOnce(incompatibilities);
        earlierStatutes =
                earlierStatutes == null ? List.of() : earlierStatutes.stream().toList();
        requireOneAfterTheOther(
                earlierStatutes.stream().filter(Objects::nonNull).toList(), appliesFrom);
    }

    /** Whose statutes never changed, as far as is known. */
    public BodyContent(
            LocalizedText name,
            @Nullable Integer size,
            @Nullable Period period,
            @Nullable Share quorum,
            Majority majority,
            Procedure procedure,
            List<CompositionRule> rules,
            List<Incompatibility> incompatibilities) {
        this(name, size, period, quorum, majority, procedure, rules, incompatibilities, null, List.of());
    }

    static List<CompositionRule> eachWithItsCode(List<CompositionRule> rules) {
        List<String> codes = rules.stream()
                .filter(Objects::nonNull)
                .map(CompositionRule::code)
                .toList();
        if (codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException("rules must each have a code of their own");
        }
        return rules.stream().toList();
    }

    static List<Incompatibility> eachOnce(List<Incompatibility> incompatibilities) {
        return incompatibilities.stream().distinct().toList();
    }

    private static void requireOneAfterTheOther(List<Statutes> earlier, @Nullable LocalDate last) {
        LocalDate next = last;
        for (Statutes statutes : earlier.reversed()) {
            if (next == null
                    || statutes.appliesFrom() != null && !statutes.appliesFrom().isBefore(next)) {
                throw new IllegalArgumentException(
                        "earlierStatutes must be in the order of their days, all before appliesFrom");
            }
            next = statutes.appliesFrom();
        }
    }

    /** As its statutes were on a day, before the first as those were; what they don't say is as in the next that say it. */
    public BodyContent on(LocalDate day) {
        if (earlierStatutes.isEmpty() || appliesFrom == null || !appliesFrom.isAfter(day)) {
            return this;
        }
        long begun = earlierStatutes.stream().filter(one -> one.applyBy(day)).count();
        List<Statutes> since = Stream.concat(
                        earlierStatutes.stream().skip(Math.max(begun - 1, 0)), Stream.of(statutes()))
                .toList();
        Statutes then = since.getFirst();
        return new BodyContent(
                name,
                firstSaid(since, Statutes::size).orElse(null),
                period,
                then.quorum(),
                then.majority(),
                then.procedure(),
                firstSaid(since, Statutes::rules).orElse(rules),
                firstSaid(since, Statutes::incompatibilities).orElse(incompatibilities));
    }

    private static <T> Optional<T> firstSaid(List<Statutes> inOrder, Function<Statutes, @Nullable T> what) {
        return inOrder.stream()
                .flatMap(one -> Stream.ofNullable(what.apply(one)))
                .findFirst();
    }

    /** The first days of its statutes as far as they are known, the oldest first. */
    public List<LocalDate> firstDays() {
        return Stream.concat(earlierStatutes.stream().map(Statutes::appliesFrom), Stream.ofNullable(appliesFrom))
                .filter(Objects::nonNull)
                .toList();
    }

    /** When something does not go together with a seat, one period for each stretch of such days; without a first day from the beginning of time. */
    public List<Period> daysOf(Incompatibility what) {
        List<Period> days = new ArrayList<>();
        LocalDate since = null;
        for (LocalDate day :
                Stream.concat(Stream.of(LocalDate.MIN), firstDays().stream()).toList()) {
            boolean excluded = on(day).incompatibilities().contains(what);
            if (excluded && since == null) {
                since = day;
            } else if (!excluded && since != null) {
                days.add(new Period(since, day.minusDays(1)));
                since = null;
            }
        }
        if (since != null) {
            days.add(new Period(since, null));
        }
        return days;
    }

    /** Other statutes that apply from a later day leave those that are there as they were until then; else they are put right. */
    BodyContent after(BodyContent known) {
        boolean later = appliesFrom != null && (known.appliesFrom == null || appliesFrom.isAfter(known.appliesFrom));
        return later && !statutes().sayTheSameAs(known.statutes())
                ? with(Stream.concat(earlierStatutes.stream(), Stream.of(known.statutes()))
                        .toList())
                : this;
    }

    private Statutes statutes() {
        return new Statutes(appliesFrom, size, quorum, majority, procedure, rules, incompatibilities);
    }

    private BodyContent with(List<Statutes> earlier) {
        return new BodyContent(
                name, size, period, quorum, majority, procedure, rules, incompatibilities, appliesFrom, earlier);
    }

    public boolean existsOn(LocalDate day) {
        return period == null || period.contains(day);
    }

    /** What a vote on a kind of subject needs: what the statutes say of it, else the law, else what holds for this body. */
    public VotingRule votingRule(SubjectKind subject) {
        VotingRule usual = subject.byLaw() == null
                ? new VotingRule(majority, quorum, null, procedure.chairBreaksTies())
                : subject.byLaw();
        return procedure
                .on(subject)
                .map(power -> new VotingRule(
                        power.majority() == null ? usual.majority() : power.majority(),
                        power.quorum() == null ? usual.quorum() : power.quorum(),
                        power.secondMeetingAfterDays() == null
                                ? usual.secondMeetingAfterDays()
                                : power.secondMeetingAfterDays(),
                        power.castingVote() == null ? usual.chairBreaksTies() : power.castingVote()))
                .orElse(usual);
    }
}
