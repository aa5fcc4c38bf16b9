package org.samenspel.governance.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.text.Name;

/**
 * What may change about a meeting. Where and when, and its papers, may change until its minutes are approved; the rest until it starts.
 *
 * @param startsAt the time, such as 19:30; null when nobody said so
 * @param contributesTo the indicators of published plans that it counts for
 * @param secondOf the meeting in which too few members were there: this one decides with whoever comes
 */
public record MeetingContent(
        @NotNull LocalDate date,

        @Nullable @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]", message = "must be a time of day such as 19:30")
        String startsAt,

        @Nullable @Name @Size(min = 1, max = LONGEST_PLACE) String place,
        @Size(max = MOST_ITEMS) List<@NotNull AgendaItem> agenda,
        @Size(max = MOST_ITEMS) List<@NotNull UUID> contributesTo,
        @Size(max = MOST_ITEMS) List<@NotNull Paper> papers,
        @Nullable UUID secondOf) {

    public static final int MOST_ITEMS = 100;
    public static final int LONGEST_PLACE = 300;

    public MeetingContent {
        agenda = agenda == null ? List.of() : agenda.stream().toList();
        contributesTo = contributesTo == null
                ? List.of()
                : contributesTo.stream().distinct().toList();
        papers = papers == null ? List.of() : papers.stream().toList();
    }

    /** What is fixed when the meeting starts. */
    boolean isFixedAs(MeetingContent other) {
        return date.equals(other.date)
                && agenda.equals(other.agenda)
                && contributesTo.equals(other.contributesTo)
                && Objects.equals(secondOf, other.secondOf);
    }

    /** With the papers that lay there on a day: those of then, and those of which only later somebody said so. */
    MeetingContent withPapersOf(LocalDate day, MeetingContent known) {
        List<Paper> thenThere = Stream.concat(papers.stream(), known.papers.stream())
                .distinct()
                .filter(paper -> paper.liesThereOn(day))
                .toList();
        return new MeetingContent(date, startsAt, place, agenda, contributesTo, thenThere, secondOf);
    }

    MeetingContent heldOn(LocalDate day) {
        return new MeetingContent(day, startsAt, place, agenda, contributesTo, papers, secondOf);
    }

    MeetingContent withPapersAddedBy(LocalDate today) {
        List<Paper> dated = papers.stream().map(paper -> paper.addedBy(today)).toList();
        return new MeetingContent(date, startsAt, place, agenda, contributesTo, dated, secondOf);
    }

    List<String> numbers() {
        return agenda.stream().map(AgendaItem::number).toList();
    }
}
