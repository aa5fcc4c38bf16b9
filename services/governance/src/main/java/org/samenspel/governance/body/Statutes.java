package org.samenspel.governance.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.rule.Share;

/**
 * What the statutes said of how a body decides, before others took their place.
 *
 * @param appliesFrom their first day; null when it is not known, at most of the oldest
 * @param size how many seats there were at most; null where nothing says that it was another number than now
 * @param quorum the part of its members that must be in the room to decide; null when nothing said so
 * @param majority simple unless said otherwise
 * @param procedure what more was said
 */
public record Statutes(
        @Nullable LocalDate appliesFrom,
        @Nullable @Min(1) @Max(BodyContent.LARGEST_BODY) Integer size,
        @Nullable Share quorum,
        Majority majority,
        Procedure procedure) {

    public Statutes {
        majority = majority == null ? Majority.SIMPLE : majority;
        procedure = procedure == null ? Procedure.UNSAID : procedure;
    }

    /** Whether only their days differ. */
    boolean sayTheSameAs(Statutes others) {
        return new Statutes(others.appliesFrom, size, quorum, majority, procedure).equals(others);
    }

    boolean applyBy(LocalDate day) {
        return appliesFrom == null || !appliesFrom.isAfter(day);
    }
}
