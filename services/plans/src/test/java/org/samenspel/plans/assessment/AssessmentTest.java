package org.samenspel.plans.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.assessment.AssessmentContent.Judgment;
import org.samenspel.plans.assessment.AssessmentContent.Verdict;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Withdrawal;

class AssessmentTest {

    private static final UUID LEVL = UUID.randomUUID();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-12-16T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2022, 12, 15);

    private final AssessmentFramework framework =
            new AssessmentFramework(LEVL, null, LocalizedText.dutch("Rollen"), principles("R1", "R2"), CLOCK);
    private final Assessment assessment =
            new Assessment(framework, LEVL, new AssessmentSubject(UUID.randomUUID(), "3", null));

    @Test
    void judgesByEachPrincipleOnceAndKeepsWhatItThoughtBefore() {
        assessment.judge(judged(DAY, "R1", "R2"), framework, CLOCK);
        framework.add(principles("R1", "R2", "R3"), CLOCK);

        assessment.judge(judged(DAY, "R3", "R2", "R1"), framework, CLOCK);

        assertThat(framework.versions()).extracting(FrameworkVersion::number).containsExactly(1, 2);
        assertThat(assessment.versions())
                .extracting(AssessmentVersion::frameworkVersion)
                .containsExactly(1, 2);
    }

    @Test
    void withdrawnAssessmentKeepsWhatItSaidAndIsJudgedNoMore() {
        var mistake = new Withdrawal(DAY, "Van een andere actie");
        assessment.judge(judged(DAY, "R1", "R2"), framework, CLOCK);

        assessment.withdraw(mistake);

        assertThat(assessment.withdrawal()).isEqualTo(mistake);
        for (ThrowingCallable late : List.<ThrowingCallable>of(
                () -> assessment.withdraw(mistake),
                () -> assessment.judge(judged(DAY, "R1", "R2"), framework, CLOCK))) {
            assertThatThrownBy(late)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(AssessmentRule.ASSESSMENT_WITHDRAWN));
        }
        assertThat(assessment.versions()).hasSize(1);
    }

    @Test
    void nothingIsJudgedByAFrameworkThatWasPublishedByMistake() {
        var mistake = new Withdrawal(DAY, "Van een andere organisatie");

        framework.withdraw(mistake);

        assertThat(framework.withdrawal()).isEqualTo(mistake);
        for (ThrowingCallable late : List.<ThrowingCallable>of(
                () -> framework.withdraw(mistake),
                () -> framework.add(principles("R1"), CLOCK),
                () -> assessment.judge(judged(DAY, "R1", "R2"), framework, CLOCK))) {
            assertThatThrownBy(late)
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.rule()).isEqualTo(AssessmentRule.FRAMEWORK_WITHDRAWN));
        }
    }

    @Test
    void refusesMissingTwiceAndUnknownPrinciples() {
        refused(() -> assessment.judge(judged(DAY, "R1"), framework, CLOCK), "judgments");
        refused(() -> assessment.judge(judged(DAY, "R1", "R1"), framework, CLOCK), "judgments[1].principle");
        refused(() -> assessment.judge(judged(DAY, "R1", "R9"), framework, CLOCK), "judgments[1].principle");
        assertThat(assessment.versions()).isEmpty();
    }

    @Test
    void refusesADayToCome() {
        assertThatThrownBy(() -> assessment.judge(judged(DAY.plusDays(2), "R1", "R2"), framework, CLOCK))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        violation -> assertThat(violation.issues())
                                .singleElement()
                                .satisfies(issue -> assertThat(issue.name()).isEqualTo("assessedOn")));
    }

    @Test
    void refusesAPrincipleTwice() {
        assertThatThrownBy(() -> framework.add(principles("R1", "R1"), CLOCK))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(AssessmentRule.PRINCIPLE_TWICE));
    }

    @Test
    void isOfAnActionOrAPartnershipAndNotOfBoth() {
        UUID id = UUID.randomUUID();

        new AssessmentSubject(null, null, id);
        for (ThrowingCallable wrong : List.<ThrowingCallable>of(
                () -> new AssessmentSubject(id, "3", id),
                () -> new AssessmentSubject(id, null, null),
                () -> new AssessmentSubject(null, "3", id),
                () -> new AssessmentSubject(null, null, null))) {
            assertThatIllegalArgumentException().isThrownBy(wrong);
        }
    }

    private static List<Principle> principles(String... codes) {
        return Stream.of(codes)
                .map(code -> new Principle(code, "rol", LocalizedText.dutch("Principe")))
                .toList();
    }

    private static AssessmentContent judged(LocalDate day, String... codes) {
        return new AssessmentContent(
                day,
                "Stuurgroep",
                Stream.of(codes)
                        .map(code -> new Judgment(code, Verdict.PARTLY, LocalizedText.dutch("Daarom")))
                        .toList());
    }

    private static void refused(ThrowingCallable action, String property) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.rule()).isEqualTo(AssessmentRule.EACH_PRINCIPLE_ONCE);
            assertThat(violation.issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.name()).isEqualTo(property));
        });
    }
}
