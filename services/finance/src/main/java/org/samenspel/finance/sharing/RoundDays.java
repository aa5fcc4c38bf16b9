package org.samenspel.finance.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;

/**
 * The days on which a round can have been taken back: a partner that answers has its statement before it.
 *
 * @param lastOn when the last partner that answered did so, or when it was proposed
 */
record RoundDays(LocalDate lastOn, LocalDate today) {

    static RoundDays of(List<Statement> round, LocalDate today) {
        LocalDate lastOn = round.stream()
                .flatMap(statement -> Stream.concat(Stream.of(statement.proposedOn()), answeredOn(statement).stream()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new RoundDays(lastOn, today);
    }

    private static Optional<LocalDate> answeredOn(Statement statement) {
        return statement.answer().map(StatementAnswer::answeredOn);
    }

    /** @throws InvalidInput if it can't have been this day */
    void require(LocalDate takenBackOn) {
        if (takenBackOn.isBefore(lastOn) || takenBackOn.isAfter(today)) {
            String detail = "It was proposed or last answered on %s; nothing is taken back before that, or after today"
                    .formatted(lastOn);
            throw new InvalidInput(new Issue("query", "takenBackOn", null, detail, Issue.OUT_OF_RANGE));
        }
    }
}
