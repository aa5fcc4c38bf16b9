package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.consultations.questionnaire.TextQuestion;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

class CampaignTest {

    private static final UUID LEVL = UUID.randomUUID();
    private static final UUID VVSG = UUID.randomUUID();
    private static final LocalizedText TITLE = LocalizedText.dutch("Bevraging");
    private static final Instant OPENS = Instant.parse("2022-10-01T06:00:00Z");
    private static final Instant CLOSES = Instant.parse("2022-11-30T23:00:00Z");
    private static final Questionnaire QUESTIONNAIRE =
            new Questionnaire(TITLE, null, List.of(new TextQuestion("remark", TITLE, false, 100)));

    private static final Set<WarningCode> CONFIRMED = EnumSet.allOf(WarningCode.class);

    private final Campaign campaign =
            new Campaign(LEVL, UUID.randomUUID(), "LEVL-2022-wonen", true, content(OPENS, CLOSES));

    @Test
    void waitsForItsOpeningWhenPublishedBefore() {
        campaign.ask(QUESTIONNAIRE);

        campaign.publish(CONFIRMED, at(OPENS.minusSeconds(1)));

        assertThat(campaign.state()).isEqualTo(CampaignState.SCHEDULED);
    }

    @Test
    void opensAtOnceWhenPublishedAfterItsOpening() {
        campaign.ask(QUESTIONNAIRE);

        campaign.publish(CONFIRMED, at(OPENS));

        assertThat(campaign.state()).isEqualTo(CampaignState.OPEN);
    }

    @Test
    void refusesPublicationWithoutQuestionnaire() {
        assertRule(CampaignRule.QUESTIONNAIRE_MISSING, () -> campaign.publish(CONFIRMED, at(OPENS)));
    }

    @Test
    void refusesPublicationAfterItsClosing() {
        campaign.ask(QUESTIONNAIRE);

        assertRule(CampaignRule.CAMPAIGN_OVER, () -> campaign.publish(CONFIRMED, at(CLOSES)));
    }

    @Test
    void isFixedOncePublished() {
        campaign.ask(QUESTIONNAIRE);
        campaign.publish(CONFIRMED, at(OPENS));

        assertRule(CampaignRule.CAMPAIGN_PUBLISHED, () -> campaign.ask(QUESTIONNAIRE));
        assertRule(CampaignRule.CAMPAIGN_PUBLISHED, () -> campaign.change(content(OPENS, CLOSES)));
    }

    @Test
    void closesEarlierThanPlannedWhenAskedTo() {
        campaign.ask(QUESTIONNAIRE);
        campaign.publish(CONFIRMED, at(OPENS));

        campaign.close(at(OPENS.plusSeconds(60)));

        assertThat(campaign.state()).isEqualTo(CampaignState.CLOSING);
        assertThat(campaign.content().window().closesAt()).isEqualTo(OPENS.plusSeconds(60));
    }

    @Test
    void isClosedWhenAllAreCountedAndKeepsAnswersForAYear() {
        published(OPENS);
        campaign.close(at(CLOSES));

        campaign.finish(LocalDate.parse("2022-11-30"));

        assertThat(campaign.state()).isEqualTo(CampaignState.CLOSED);
        assertThat(campaign.content().keptUntil()).isEqualTo(LocalDate.parse("2023-11-30"));
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 2022-12-31", "2022-11-01, 2022-11-30"})
    void keepsAnswersAsLongAsWasSaidButNotShorterThanItTookThem(LocalDate said, LocalDate kept) {
        campaign.change(new CampaignContent(TITLE, 10, new Window(OPENS, CLOSES), List.of(), null, said));
        published(OPENS);
        campaign.close(at(CLOSES));

        campaign.finish(LocalDate.parse("2022-11-30"));

        assertThat(campaign.content().keptUntil()).isEqualTo(kept);
    }

    /** The window ends at midnight in Brussels, so its last day is the 30th there and in UTC. */
    @ParameterizedTest
    @CsvSource({"2022-11-30, true", "2022-11-29, false"})
    void answersAreNotKeptShorterThanTheyAreGiven(LocalDate said, boolean isTaken) {
        var content = new CampaignContent(TITLE, 10, new Window(OPENS, CLOSES), List.of(), null, said);

        Throwable refusal = catchThrowable(() -> content.requireKeptToItsLastDay(ZoneId.of("Europe/Brussels")));

        assertThat(refusal == null).isEqualTo(isTaken);
    }

    @Test
    void isNotExtendedWhileItCloses() {
        published(OPENS);
        campaign.close(at(OPENS.plusSeconds(60)));

        assertRule(CampaignRule.CAMPAIGN_OVER, () -> campaign.extend(CLOSES, at(OPENS.plusSeconds(30))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isLostWhileItIsOpenOrClosingAndNeverAgain(boolean isClosing) {
        published(OPENS);
        if (isClosing) {
            campaign.close(at(CLOSES));
        }

        assertThat(campaign.lose("de sleutel is weg")).isTrue();

        assertThat(campaign.state()).isEqualTo(CampaignState.LOST);
        assertThat(campaign.lossReason()).contains("de sleutel is weg");
        assertThat(campaign.lose("nog eens")).isFalse();
        assertThat(campaign.lossReason()).contains("de sleutel is weg");
        assertRule(CampaignRule.CAMPAIGN_LOST, campaign::requireResultsToCome);
        assertRule(CampaignRule.CAMPAIGN_OVER, () -> campaign.extend(CLOSES, at(OPENS)));
    }

    @Test
    void isNotLostBeforeItOpensNorWhenItIsCounted() {
        assertRule(CampaignRule.CAMPAIGN_NOT_OPEN, () -> campaign.lose("x"));
        published(OPENS);
        campaign.close(at(CLOSES));
        campaign.finish(LocalDate.parse("2022-11-30"));

        assertRule(CampaignRule.CAMPAIGN_NOT_OPEN, () -> campaign.lose("x"));
    }

    @Test
    void namesNobodyAsReviewerWhoIsCalledNothing() {
        assertThat(new CampaignContent(TITLE, 10, new Window(OPENS, CLOSES), List.of(), " ", null).textReviewer())
                .isNull();
    }

    @Test
    void keepsItsClosingInstantWhenTheJobIsLate() {
        campaign.ask(QUESTIONNAIRE);
        campaign.publish(CONFIRMED, at(OPENS));

        campaign.close(at(CLOSES.plusSeconds(5)));

        assertThat(campaign.content().window().closesAt()).isEqualTo(CLOSES);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31T23:00:00Z, 2022-12-31",
        "2022-12-31T23:30:00Z, 2023-01-01",
        "2022-03-27T22:00:00Z, 2022-03-27",
        "2022-10-30T23:00:00Z, 2022-10-30"
    })
    void closesOnTheLastDayInBrusselsThatItTookResponsesHoweverLateTheJobIs(Instant closesAt, LocalDate day) {
        Clock later = Clock.fixed(closesAt.plusSeconds(3600), ZoneId.of("Europe/Brussels"));

        assertThat(new Window(closesAt.minusSeconds(60), closesAt).lastDay(later))
                .isEqualTo(day);
    }

    @Test
    void closesTodayWhenItsWindowGoesOn() {
        assertThat(new Window(OPENS, CLOSES).lastDay(at(OPENS))).isEqualTo(LocalDate.parse("2022-10-01"));
    }

    @Test
    void refusesToCloseWhatNeverOpened() {
        assertRule(CampaignRule.CAMPAIGN_NOT_OPEN, () -> campaign.close(at(OPENS)));
    }

    @Test
    void takesResponsesForLongerWhenExtended() {
        published(OPENS);

        campaign.extend(CLOSES.plusSeconds(60), at(CLOSES.minusSeconds(1)));

        assertThat(campaign.content().window()).isEqualTo(new Window(OPENS, CLOSES.plusSeconds(60)));
        assertThat(campaign.state()).isEqualTo(CampaignState.OPEN);
    }

    @Test
    void isExtendedBeforeItOpensToo() {
        published(OPENS.minusSeconds(60));

        campaign.extend(CLOSES.plusSeconds(60), at(OPENS.minusSeconds(30)));

        assertThat(campaign.state()).isEqualTo(CampaignState.SCHEDULED);
        assertThat(campaign.content().window().closesAt()).isEqualTo(CLOSES.plusSeconds(60));
    }

    @Test
    void isNotExtendedToAnEarlierInstant() {
        published(OPENS);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> campaign.extend(CLOSES.minusSeconds(1), at(OPENS)))
                .satisfies(invalid -> assertThat(invalid.issues())
                        .extracting(Issue::name, Issue::type)
                        .containsExactly(tuple("closesAt", Issue.OUT_OF_RANGE)));
        assertThat(campaign.content().window().closesAt()).isEqualTo(CLOSES);
    }

    @Test
    void isNotOpenedAgainByAnExtension() {
        published(OPENS);

        assertRule(CampaignRule.CAMPAIGN_OVER, () -> campaign.extend(CLOSES.plusSeconds(60), at(CLOSES)));
        campaign.close(at(OPENS.plusSeconds(1)));
        assertRule(CampaignRule.CAMPAIGN_OVER, () -> campaign.extend(CLOSES, at(OPENS.plusSeconds(2))));
    }

    @Test
    void isWithdrawnUntilItOpens() {
        published(OPENS.minusSeconds(60));

        campaign.withdraw(at(OPENS.minusSeconds(1)));

        assertThat(campaign.state()).isEqualTo(CampaignState.WITHDRAWN);
    }

    @Test
    void isNotWithdrawnFromItsOpeningOnEvenIfTheJobIsLate() {
        published(OPENS.minusSeconds(60));

        assertRule(CampaignRule.CAMPAIGN_OPENED, () -> campaign.withdraw(at(OPENS)));
        campaign.open();
        assertRule(CampaignRule.CAMPAIGN_OPENED, () -> campaign.withdraw(at(OPENS.plusSeconds(1))));
    }

    @Test
    void draftIsNeitherExtendedNorWithdrawn() {
        assertRule(CampaignRule.CAMPAIGN_NOT_PUBLISHED, () -> campaign.extend(CLOSES.plusSeconds(1), at(OPENS)));
        assertRule(CampaignRule.CAMPAIGN_NOT_PUBLISHED, () -> campaign.withdraw(at(OPENS.minusSeconds(1))));
    }

    @Test
    void doesNothingAnyMoreOnceWithdrawn() {
        Instant before = OPENS.minusSeconds(60);
        published(before);
        campaign.withdraw(at(before));

        assertRule(CampaignRule.CAMPAIGN_WITHDRAWN, () -> campaign.publish(CONFIRMED, at(before)));
        assertRule(CampaignRule.CAMPAIGN_WITHDRAWN, () -> campaign.ask(QUESTIONNAIRE));
        assertRule(CampaignRule.CAMPAIGN_WITHDRAWN, () -> campaign.extend(CLOSES.plusSeconds(1), at(before)));
        assertRule(CampaignRule.CAMPAIGN_NOT_OPEN, () -> campaign.close(at(before)));
    }

    @Test
    void withdrawnCampaignIsSeenByAllAndWhatItAskedByThoseWhoPreparedIt() {
        published(OPENS.minusSeconds(60));
        campaign.withdraw(at(OPENS.minusSeconds(60)));

        Caller stranger = Caller.of("s1", VVSG, Role.CONSULTATION_MANAGER);
        assertThat(campaign.visibleTo(stranger)).isTrue();
        assertThat(campaign.preparedBy(stranger)).isFalse();
        assertThat(campaign.preparedBy(Caller.of("s1", LEVL, Role.AUDITOR))).isTrue();
    }

    @Test
    void isNotPublishedWithAWarningThatWasNotConfirmed() {
        campaign.ask(QUESTIONNAIRE);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> campaign.publish(Set.of(WarningCode.MISSING_TRANSLATION), at(OPENS)))
                .satisfies(violation -> {
                    assertThat(violation.rule()).isEqualTo(CampaignRule.WARNINGS_NOT_CONFIRMED);
                    assertThat(violation.issues())
                            .extracting(Issue::name, Issue::value)
                            .containsExactly(tuple("confirmedWarnings", "unreadFreeText"));
                });
        assertThat(campaign.state()).isEqualTo(CampaignState.DRAFT);
    }

    private void published(Instant when) {
        campaign.ask(QUESTIONNAIRE);
        campaign.publish(CONFIRMED, at(when));
    }

    @Test
    void refusesCampaignThatKnowsItsRespondents() {
        assertRule(
                CampaignRule.ANONYMOUS_ONLY,
                () -> new Campaign(LEVL, UUID.randomUUID(), "x", false, content(OPENS, CLOSES)));
    }

    @Test
    void refusesToCloseBeforeItOpens() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Window(CLOSES, OPENS));
    }

    @Test
    void showsDraftOnlyToThoseOfItsOrganizationWhoPrepareAndCheckIt() {
        assertThat(campaign.visibleTo(Caller.of("s1", LEVL, Role.CONSULTATION_MANAGER)))
                .isTrue();
        assertThat(campaign.visibleTo(Caller.of("s1", LEVL, Role.NETWORK_COORDINATOR)))
                .isTrue();
        assertThat(campaign.visibleTo(Caller.of("s1", LEVL, Role.AUDITOR))).isTrue();
        assertThat(campaign.visibleTo(Caller.of("s1", LEVL, Role.PLANNER))).isFalse();
        assertThat(campaign.visibleTo(Caller.of("s1", VVSG, Role.CONSULTATION_MANAGER)))
                .isFalse();
    }

    private static CampaignContent content(Instant opensAt, Instant closesAt) {
        return new CampaignContent(TITLE, 10, new Window(opensAt, closesAt), List.of(), null, null);
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    private static void assertRule(CampaignRule rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
