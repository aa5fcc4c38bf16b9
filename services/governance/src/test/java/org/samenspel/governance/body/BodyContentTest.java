package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.governance.person.Incompatibility.PAID_EXECUTIVE_POLITICAL_MANDATE;
import static org.samenspel.governance.person.Incompatibility.PAID_SERVICES_OR_CONTRACTS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Population;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

class BodyContentTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final CompositionRule CHAIRS = new CompositionRule(
            "a", Population.BODY, new Criterion(SeatRole.CHAIR, null, null, null, null, null, null), null, 1, null);

    @Test
    void refusesTwoRulesOfOneName() {
        assertThatThrownBy(() -> new BodyContent(
                        LocalizedText.dutch("Bestuur"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(CHAIRS, CHAIRS),
                        List.of()))
                .hasMessage("rules must each have a code of their own");
        assertThatThrownBy(() -> new Statutes(null, null, null, null, null, List.of(CHAIRS, CHAIRS), null))
                .hasMessage("rules must each have a code of their own");
    }

    @Test
    void statutesThatApplyFromALaterDayLeaveThoseOfBeforeAsTheyWere() {
        var body = new Body(UUID.randomUUID(), "board", null, statutes("1/2", null));

        body.change(statutes("2/3", LocalDate.of(2024, 1, 1)));

        BodyContent content = body.scope().content();
        assertThat(content.quorum()).isEqualTo(Share.of("2/3"));
        assertThat(content.on(LocalDate.of(2024, 1, 1)).quorum()).isEqualTo(Share.of("2/3"));
        assertThat(content.on(LocalDate.of(2023, 12, 31)).quorum()).isEqualTo(Share.of("1/2"));
    }

    @Test
    void statutesThatApplyFromTheSameDayArePutRight() {
        var body = new Body(UUID.randomUUID(), "board", null, statutes("1/2", FIRST));

        body.change(statutes("2/3", FIRST));

        assertThat(body.scope().content().earlierStatutes()).isEmpty();
        assertThat(body.scope().content().on(LocalDate.of(2020, 1, 1)).quorum()).isEqualTo(Share.of("2/3"));
    }

    @Test
    void firstDayThatWasEnteredTooEarlyIsPutRight() {
        var body = new Body(UUID.randomUUID(), "board", null, statutes("1/2", null));
        body.change(statutes("3/4", LocalDate.of(2023, 6, 1)));
        Statutes before = earlier("1/2", null);

        body.change(statutes("3/4", LocalDate.of(2024, 1, 1), before));

        assertThat(body.scope().content().earlierStatutes()).containsExactly(before);
        assertThat(body.scope().content().on(LocalDate.of(2023, 12, 31)).quorum())
                .isEqualTo(Share.of("1/2"));
    }

    @Test
    void earlierStatutesAreKeptAsTheyAreSaid() {
        var body = new Body(UUID.randomUUID(), "board", null, statutes("1/2", null));
        body.change(statutes("3/4", LocalDate.of(2023, 6, 1)));
        BodyContent said = statutes("2/3", LocalDate.of(2024, 1, 1), earlier("1/2", null));

        body.changeWithEarlierStatutes(said);

        assertThat(body.scope().content()).isEqualTo(said);
    }

    @Test
    void seatsOfBeforeStayTheBaseOfAQuorumOfThen() {
        var body = new Body(UUID.randomUUID(), "assembly", null, seats(4, null));

        body.change(seats(20, LocalDate.of(2024, 1, 1)));

        BodyContent content = body.scope().content();
        assertThat(content.on(LocalDate.of(2023, 12, 31)).size()).isEqualTo(4);
        assertThat(content.on(LocalDate.of(2024, 1, 1)).size()).isEqualTo(20);
        assertThat(seats(20, FIRST.plusDays(1), earlier("1/2", FIRST)).on(FIRST).size())
                .as("nothing says that it was another number")
                .isEqualTo(20);
    }

    @Test
    void earlierStatutesAreEnteredLateAndEachCountsInItsDays() {
        BodyContent content = statutes(
                "2/3", LocalDate.of(2024, 1, 1), earlier("1/4", FIRST), earlier("1/2", LocalDate.of(2020, 1, 1)));

        assertThat(content.on(FIRST.minusDays(1)).quorum())
                .as("nothing older is known")
                .isEqualTo(Share.of("1/4"));
        assertThat(content.on(LocalDate.of(2019, 12, 31)).quorum()).isEqualTo(Share.of("1/4"));
        assertThat(content.on(LocalDate.of(2020, 1, 1)).quorum()).isEqualTo(Share.of("1/2"));
    }

    @Test
    void rulesOfCompositionOfBeforeStayForTheSeatsOfThen() {
        var body = new Body(UUID.randomUUID(), "board", null, composed(null, List.of()));

        body.change(composed(LocalDate.of(2026, 1, 1), List.of(CHAIRS)));

        BodyContent content = body.scope().content();
        assertThat(content.on(LocalDate.of(2026, 1, 1)).rules()).containsExactly(CHAIRS);
        assertThat(content.on(LocalDate.of(2025, 12, 31)).rules()).isEmpty();
    }

    @Test
    void rulesThatEarlierStatutesSayNothingOfWereAsNow() {
        var unsaid = new Statutes(null, null, null, null, null, null, null);

        assertThat(composed(FIRST, List.of(CHAIRS), unsaid)
                        .on(FIRST.minusDays(1))
                        .rules())
                .containsExactly(CHAIRS);
    }

    @Test
    void whatStatutesSayNothingOfWasAsInTheNextLaterOnesThatSayIt() {
        var silent = new Statutes(FIRST, null, null, null, null, null, null);
        var saying = new Statutes(
                FIRST.plusYears(7), 4, null, null, null, List.of(CHAIRS), List.of(PAID_SERVICES_OR_CONTRACTS));
        BodyContent content = new BodyContent(
                LocalizedText.dutch("Bestuur"),
                2,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                LocalDate.of(2024, 1, 1),
                List.of(silent, saying));

        BodyContent then = content.on(LocalDate.of(2013, 6, 1));

        assertThat(then.size()).isEqualTo(4);
        assertThat(then.rules()).containsExactly(CHAIRS);
        assertThat(then.incompatibilities()).containsExactly(PAID_SERVICES_OR_CONTRACTS);
        assertThat(content.on(LocalDate.of(2024, 1, 1)).size()).isEqualTo(2);
    }

    @Test
    void incompatibilityHasTheDaysOfTheStatutesThatHaveItInOneStretch() {
        var none = new Statutes(null, null, Share.of("1/2"), null, null, null, List.of());
        var first = new Statutes(FIRST, null, Share.of("1/2"), null, null, null, List.of(PAID_SERVICES_OR_CONTRACTS));
        var second = new Statutes(
                FIRST.plusYears(1), null, Share.of("2/3"), null, null, null, List.of(PAID_SERVICES_OR_CONTRACTS));
        BodyContent content = composed(FIRST.plusYears(2), List.of(), none, first, second);

        assertThat(content.daysOf(PAID_SERVICES_OR_CONTRACTS))
                .containsExactly(new Period(FIRST, FIRST.plusYears(2).minusDays(1)));
        assertThat(content.daysOf(PAID_EXECUTIVE_POLITICAL_MANDATE)).isEmpty();
        assertThat(first(content.earlierStatutes().getLast()).daysOf(PAID_SERVICES_OR_CONTRACTS))
                .containsExactly(new Period(LocalDate.MIN, null));
    }

    private static BodyContent first(Statutes only) {
        return new BodyContent(
                LocalizedText.dutch("Bestuur"), null, null, null, null, null, List.of(), only.incompatibilities());
    }

    private static BodyContent composed(
            @Nullable LocalDate appliesFrom, List<CompositionRule> rules, Statutes... earlier) {
        return new BodyContent(
                LocalizedText.dutch("Bestuur"),
                null,
                null,
                null,
                null,
                null,
                rules,
                List.of(),
                appliesFrom,
                List.of(earlier));
    }

    @Test
    void refusesStatutesThatDoNotFollowEachOther() {
        for (LocalDate last : Arrays.asList(null, FIRST, FIRST.minusDays(1))) {
            assertThatThrownBy(() -> statutes("2/3", last, earlier("1/2", FIRST)))
                    .hasMessage("earlierStatutes must be in the order of their days, all before appliesFrom");
        }
        assertThatThrownBy(() -> statutes("2/3", FIRST.plusDays(1), earlier("1/2", FIRST), earlier("1/2", null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BodyContent statutes(String quorum, @Nullable LocalDate appliesFrom, Statutes... earlier) {
        return new BodyContent(
                LocalizedText.dutch("Bestuur"),
                null,
                null,
                Share.of(quorum),
                null,
                null,
                List.of(),
                List.of(),
                appliesFrom,
                List.of(earlier));
    }

    private static BodyContent seats(int size, @Nullable LocalDate appliesFrom, Statutes... earlier) {
        return new BodyContent(
                LocalizedText.dutch("Vergadering"),
                size,
                null,
                Share.of("1/2"),
                null,
                null,
                List.of(),
                List.of(),
                appliesFrom,
                List.of(earlier));
    }

    private static Statutes earlier(String quorum, @Nullable LocalDate appliesFrom) {
        return new Statutes(
                appliesFrom, null, Share.of(quorum), Majority.SIMPLE, Procedure.UNSAID, List.of(), List.of());
    }
}
