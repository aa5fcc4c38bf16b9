package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/** A party left on 1 February 2023; another one came in on 1 April, when the others also agreed to end it in 2024. */
class AgreementFilterTest {

    private static final UUID NEW = UUID.randomUUID();
    private static final LocalDate LAST = LocalDate.of(2023, 2, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    private final Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);

    @BeforeEach
    void change() {
        Agreed.notice(agreement, OTHER, LocalDate.of(2022, 2, 1));
        agreed(new Amendment(
                Ids.next(),
                VVSG,
                LocalDate.of(2023, 3, 1),
                LocalizedText.dutch("Erbij"),
                TextChange.of(List.of()),
                END,
                new Joining(Agreed.party(NEW), LocalDate.of(2023, 4, 1)),
                List.of(),
                null,
                null));
        agreement.sign(NEW, Agreed.signature("Iemand", LocalDate.of(2023, 4, 1)), TODAY, NONE);
    }

    @Test
    void whoLeftDoesNotFindItByAPartyThatCameInLater() {
        AgreementFilter ofNew = filter(NEW, null, null);

        assertThat(ofNew.fits(agreement.on(TODAY, NONE), Set.of(NEW))).isTrue();
        assertThat(ofNew.fits(agreement.on(LAST, NONE), Set.of(NEW))).isFalse();
        assertThat(filter(OTHER, null, null).fits(agreement.on(LAST, NONE), Set.of(OTHER)))
                .isTrue();
    }

    @Test
    void whoLeftDoesNotFindItByALastDayThatWasAgreedLater() {
        AgreementFilter ending = filter(null, END, null);

        assertThat(ending.fits(agreement.on(TODAY, NONE), (Set<UUID>) null)).isTrue();
        assertThat(ending.fits(agreement.on(LAST, NONE), (Set<UUID>) null)).isFalse();
    }

    @Test
    void lastDayToGiveNoticeIsOneThatIsStillToCome() {
        assertThat(filter(null, null, "2023-12-31").fits(yearly(TODAY), TODAY)).isTrue();
        assertThat(filter(null, null, "2023-12-30").fits(yearly(TODAY), TODAY)).isFalse();
        assertThat(filter(null, null, "2023-12-31").fits(yearly(TODAY), LocalDate.of(2024, 1, 1)))
                .isFalse();
    }

    @Test
    void lastDayToGiveNoticeIsTheNextOneFromTheDayAskedForOn() {
        LocalDate day = LocalDate.of(2022, 6, 1);
        AgreementFilter then = filter(null, null, "2022-12-31");

        assertThat(then.fits(yearly(day), day)).isTrue();
        assertThat(filter(null, null, "2022-12-30").fits(yearly(day), day)).isFalse();
        assertThat(then.fits(yearly(TODAY), TODAY)).isFalse();
        assertThat(then.asksForNoticeFrom(day, TODAY)).isTrue();
        assertThat(then.asksForNoticeFrom(TODAY, TODAY)).isFalse();
    }

    private Standing yearly(LocalDate day) {
        Terms terms = new Terms(
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                new Renewal(java.time.Period.ofYears(1), null, null));
        return new Standing(
                day,
                AgreementState.ACTIVE,
                Agreed.SIGNED,
                terms,
                null,
                agreement.on(day, NONE).parties(),
                List.of(),
                Amendments.none());
    }

    private void agreed(Amendment proposed) {
        Amendment amendment = agreement.propose(proposed, TODAY, NONE);
        Agreed.consent(agreement, amendment, VVSG, "2023-03-10");
        Agreed.consent(agreement, amendment, LEVL, "2023-03-10");
    }

    private static AgreementFilter filter(
            @Nullable UUID party, @Nullable LocalDate endsUntil, @Nullable String noticeBy) {
        LocalDate by = noticeBy == null ? null : LocalDate.parse(noticeBy);
        return new AgreementFilter(null, null, null, null, party, null, null, endsUntil, by);
    }
}
