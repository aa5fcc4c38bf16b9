package org.samenspel.governance.meeting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting: a draft until they are approved; what was approved before somebody opened them again stays beside. */
@Embeddable
class KeptMinutes {

    @Nullable
    private String minutesText;

    @Nullable
    private LocalDate minutesWrittenOn;

    @Nullable
    private LocalDate minutesApprovedOn;

    @Nullable
    private UUID minutesApprovedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReopenedMinutes> reopenedMinutes = List.of();

    void write(String text, LocalDate today) {
        minutesText = text;
        minutesWrittenOn = today;
    }

    void approve(LocalDate approvedOn, UUID approvedBy) {
        minutesApprovedOn = approvedOn;
        minutesApprovedBy = approvedBy;
    }

    void reopen(Reopening reopening) {
        var approved = new ReopenedMinutes(now(), reopening);
        reopenedMinutes =
                Stream.concat(reopenedMinutes.stream(), Stream.of(approved)).toList();
        minutesApprovedOn = null;
        minutesApprovedBy = null;
    }

    Minutes now() {
        return new Minutes(minutesText, minutesApprovedOn, minutesApprovedBy);
    }

    /** Those that were approved at the end of a day. */
    Optional<Minutes> approvedOn(LocalDate day) {
        return now().isApprovedOn(day)
                ? Optional.of(now())
                : reopenedMinutes.stream()
                        .filter(before -> before.stoodOn(day))
                        .map(ReopenedMinutes::minutes)
                        .reduce((older, newer) -> newer);
    }

    /** What the draft said at the end of a day: nothing known if it was written, or written over, later. */
    Minutes draftOn(LocalDate day) {
        boolean written = minutesWrittenOn != null && !minutesWrittenOn.isAfter(day);
        return new Minutes(written ? minutesText : null, null, null);
    }

    List<ReopenedMinutes> reopenedUpTo(LocalDate day) {
        return reopenedMinutes.stream()
                .filter(before -> !before.reopening().reopenedOn().isAfter(day))
                .toList();
    }
}
