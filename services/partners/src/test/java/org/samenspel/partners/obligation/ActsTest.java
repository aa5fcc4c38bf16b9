package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.Reading;
import org.samenspel.partners.agreement.Reading.Time;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;

/** A party left on 1 February 2023 and came in again on 1 April. */
class ActsTest {

    private static final UUID VVSG = UUID.randomUUID();
    private static final UUID LEVL = UUID.randomUUID();
    private static final List<String> DAYS =
            List.of("2023-01-10", "2023-02-01", "2023-02-02", "2023-03-31", "2023-04-01", "2023-06-01");

    private final Acts acts = new Acts(
            DAYS.stream().map(day -> requested(LocalDate.parse(day))).toList(),
            DAYS.stream().map(day -> deposited(LocalDate.parse(day))).toList());

    private final Reading twice =
            new Reading(List.of(new Time(null, LocalDate.of(2023, 2, 1)), new Time(LocalDate.of(2023, 4, 1), null)));

    @Test
    void whoCameInAgainReadsWhatOthersDidInItsTimesAloneUpToTheDay() {
        assertThat(days(acts.seenBy(partner(LEVL), twice, LocalDate.of(2023, 5, 31))))
                .containsExactly("2023-01-10", "2023-02-01", "2023-04-01");
    }

    @Test
    void whoIsExcludedReadsWhatOthersDidUpToTheDayBeforeAsTheRestOfTheAgreement() {
        LocalDate before = LocalDate.of(2023, 2, 1);
        Reading excluded = new Reading(List.of(new Time(null, before)));

        assertThat(days(acts.seenBy(partner(LEVL), excluded, before))).containsExactly("2023-01-10", "2023-02-01");
    }

    @Test
    void whatItDidItselfItReadsWheneverThatWas() {
        assertThat(days(acts.seenBy(partner(VVSG), twice, LocalDate.of(2023, 6, 1))))
                .containsExactlyElementsOf(DAYS);
    }

    @Test
    void whatWasWithdrawnBetweenItsTimesItReadsOnlyIfItDidThatItself() {
        LocalDate then = LocalDate.of(2023, 3, 1);
        var mistake = new Withdrawal(LEVL, then, "Vergissing");
        var withdrawn = new Acts(
                List.of(requested(LocalDate.of(2023, 1, 10)).withdrawn(mistake)),
                List.of(deposited(LocalDate.of(2023, 1, 10)).withdrawn(mistake)));

        assertThat(days(withdrawn.seenBy(partner(UUID.randomUUID()), twice, LocalDate.of(2023, 6, 1))))
                .isEmpty();
        assertThat(days(withdrawn.seenBy(partner(VVSG), twice, LocalDate.of(2023, 6, 1))))
                .containsExactly("2023-01-10");
    }

    private static List<String> days(Acts seen) {
        List<String> asked = seen.requests().stream()
                .map(request -> request.requestedOn().toString())
                .toList();
        assertThat(seen.documents())
                .extracting(document -> document.depositedOn().toString())
                .isEqualTo(asked);
        return asked;
    }

    private static Caller partner(UUID organization) {
        return Caller.of("s1", organization, Role.PARTNER);
    }

    private static Request requested(LocalDate day) {
        return new Request(UUID.randomUUID(), VVSG, day, null, null);
    }

    private static Deposit deposited(LocalDate day) {
        return new Deposit(UUID.randomUUID(), VVSG, day, "Eindevaluatie", null, null, null);
    }
}
