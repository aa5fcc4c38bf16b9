package org.samenspel.partners.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

class ProjectContentTest {

    private static final UUID PROMOTER = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    @Test
    void refusesTheSameOrganizationTwice() {
        assertThatThrownBy(() -> project(PARTNER, PROMOTER).participants())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ProjectRule.PARTICIPANT_TWICE));
        assertThat(project(PARTNER).participants())
                .extracting(Participation::organizationId)
                .containsExactly(PROMOTER, PARTNER);
    }

    @Test
    void oneThatLeftAndCameInAgainTakesPartOnceADay() {
        var first = new Participation(PARTNER, null, LocalDate.of(2021, 6, 30));
        var again = new Participation(PARTNER, LocalDate.of(2021, 7, 1), null);

        assertThat(project(List.of(), first, again).participants())
                .containsExactly(
                        new Participation(PROMOTER, START, END),
                        new Participation(PARTNER, START, LocalDate.of(2021, 6, 30)),
                        new Participation(PARTNER, LocalDate.of(2021, 7, 1), END));
        var sameDay = new Participation(PARTNER, LocalDate.of(2021, 6, 30), null);
        assertThatThrownBy(() -> project(List.of(), first, sameDay).participants())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ProjectRule.PARTICIPANT_TWICE));
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31,", ", 2024-01-01", "2024-01-01,", ", 2020-12-31"})
    void refusesDaysOutsideTheProject(LocalDate from, LocalDate until) {
        assertThatThrownBy(() -> project(List.of(), new Participation(PARTNER, from, until))
                        .participants())
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.rule()).isEqualTo(ProjectRule.OUTSIDE_PROJECT);
                    assertThat(refused.issues()).extracting(Issue::name).containsExactly("partners[0]");
                });
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatThrownBy(() -> new Participation(PARTNER, END, START))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until must not be before from");
    }

    @Test
    void refusesEqualThemes() {
        assertThatThrownBy(() -> about("wonen", "woNen"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("themes must not name one twice");
        assertThat(about("wonen", "werk").themes()).containsExactly("wonen", "werk");
    }

    @Test
    void whoLeftReadsOfNobodyThatCameInOrLeftAfterItsLastDay() {
        LocalDate last = LocalDate.of(2022, 6, 30);
        UUID later = UUID.randomUUID();
        UUID leaving = UUID.randomUUID();
        var left = new Participation(PARTNER, null, last);
        var project = new Project(
                UUID.randomUUID(),
                project(
                        List.of(),
                        left,
                        new Participation(leaving, null, LocalDate.of(2023, 3, 31)),
                        new Participation(later, last.plusDays(1), null)),
                START);

        assertThat(project.readBy(partner(PARTNER)).partners())
                .containsExactly(left, new Participation(leaving, null, null));
        assertThat(project.readBy(partner(leaving))).isEqualTo(project.content());
        assertThat(project.readBy(partner(project.ownerId()))).isEqualTo(project.content());
    }

    @Test
    void whoLeftReadsWhatTheProjectWasOnItsLastDayAlsoIfThatIsEnteredLater() {
        LocalDate last = LocalDate.of(2022, 6, 30);
        var project = new Project(UUID.randomUUID(), titled("Eerst", END, null), START);
        project.change(titled("Toen", END, null), last);
        project.change(titled("Nu", END.plusYears(1), null), last.plusDays(1));
        assertThat(project.readBy(partner(PARTNER)).title().nl()).isEqualTo("Nu");

        project.change(titled("Nu", END.plusYears(1), last), END);

        ProjectContent read = project.readBy(partner(PARTNER));
        assertThat(read.title().nl()).isEqualTo("Toen");
        assertThat(read.period().end()).isEqualTo(END);
        assertThat(project.readBy(partner(PROMOTER))).isEqualTo(project.content());
        assertThat(project.readBy(partner(project.ownerId()))).isEqualTo(project.content());
    }

    @Test
    void projectThatIsWrittenDownAfterSomebodyLeftIsReadAsItWasThen() {
        var project = new Project(UUID.randomUUID(), titled("Eerst", END, START), END);
        project.change(titled("Nu", END, START), END.plusDays(1));

        assertThat(project.readBy(partner(PARTNER)).title().nl()).isEqualTo("Eerst");
    }

    @Test
    void whoLeftStillReadsWhoLedItWithThePromoterBeforeItBecameOneItself() {
        LocalDate last = LocalDate.of(2022, 6, 30);
        UUID coPromoter = UUID.randomUUID();
        var led = new Participation(coPromoter, null, null);
        var project = new Project(UUID.randomUUID(), led(PROMOTER, List.of(led), null), START);

        project.change(led(coPromoter, List.of(), last), END);

        ProjectContent read = project.readBy(partner(PARTNER));
        assertThat(read.promoterId()).isEqualTo(PROMOTER);
        assertThat(read.coPromoters()).containsExactly(led);
        assertThat(read.partners())
                .as("its own last day, also if that is written down later")
                .containsExactly(new Participation(PARTNER, null, last));
    }

    @Test
    void whoLeftFindsItByTheThemeReferenceAndAgreementOfItsLastDay() {
        ProjectContent read = about("Wonen");

        assertThat(filter("wonen", null, "hands-on").fits(read)).isTrue();
        assertThat(filter("werk", null, null).fits(read)).isFalse();
        assertThat(filter(null, UUID.randomUUID(), null).fits(read)).isFalse();
        assertThat(filter(null, null, "anders").fits(read)).isFalse();
    }

    private static ProjectFilter filter(@Nullable String theme, @Nullable UUID agreement, @Nullable String reference) {
        return new ProjectFilter(theme, agreement, reference, false);
    }

    private static ProjectContent led(UUID promoter, List<Participation> coPromoters, @Nullable LocalDate until) {
        return new ProjectContent(
                "hands-on",
                LocalizedText.dutch("Hands on Inclusion"),
                new Period(START, END),
                List.of(),
                promoter,
                coPromoters,
                List.of(new Participation(PARTNER, null, until)),
                null);
    }

    private static ProjectContent titled(String title, LocalDate end, @Nullable LocalDate until) {
        return new ProjectContent(
                "hands-on",
                new LocalizedText(title, null, null),
                new Period(START, end),
                List.of(),
                PROMOTER,
                List.of(),
                List.of(new Participation(PARTNER, null, until)),
                null);
    }

    private static Caller partner(UUID organization) {
        return Caller.of("s1", organization, Role.PARTNER);
    }

    @Test
    void withdrawnProjectKeepsItsReasonAndChangesNoMore() {
        var project = new Project(PROMOTER, project(PARTNER), START);
        var mistake = new Withdrawal(PROMOTER, LocalDate.of(2022, 6, 1), "Vergissing");

        project.withdraw(mistake);

        assertThat(project.withdrawal()).isEqualTo(mistake);
        assertThatThrownBy(() -> project.change(project(), END))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ProjectRule.PROJECT_WITHDRAWN));
        assertThatThrownBy(() -> project.withdraw(mistake)).isInstanceOf(RuleViolation.class);
    }

    private static ProjectContent project(UUID... partners) {
        return project(
                List.of(),
                Stream.of(partners)
                        .map(partner -> new Participation(partner, null, null))
                        .toArray(Participation[]::new));
    }

    private static ProjectContent about(String... themes) {
        return project(List.of(themes));
    }

    private static ProjectContent project(List<String> themes, Participation... partners) {
        return new ProjectContent(
                "hands-on",
                LocalizedText.dutch("Hands on Inclusion"),
                new Period(START, END),
                themes,
                PROMOTER,
                List.of(),
                List.of(partners),
                null);
    }
}
