package org.samenspel.partners.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class ProjectContentTest {

    private static final UUID PROMOTER = UUID.randomUUID();
    private static final UUID PARTNER = UUID.randomUUID();

    @Test
    void refusesTheSameOrganizationTwice() {
        assertThatThrownBy(() -> project(PARTNER, PROMOTER).participants())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ProjectRule.PARTICIPANT_TWICE));
        assertThat(project(PARTNER).participants()).containsExactly(PROMOTER, PARTNER);
    }

    @Test
    void refusesEqualThemes() {
        assertThatThrownBy(() -> about("wonen", "woNen"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("themes must not name one twice");
        assertThat(about("wonen", "werk").themes()).containsExactly("wonen", "werk");
    }

    @Test
    void withdrawnProjectKeepsItsReasonAndChangesNoMore() {
        var project = new Project(PROMOTER, project(PARTNER));
        var mistake = new Withdrawal(PROMOTER, LocalDate.of(2022, 6, 1), "Vergissing");

        project.withdraw(mistake);

        assertThat(project.withdrawal()).isEqualTo(mistake);
        assertThatThrownBy(() -> project.change(project()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ProjectRule.PROJECT_WITHDRAWN));
        assertThatThrownBy(() -> project.withdraw(mistake)).isInstanceOf(RuleViolation.class);
    }

    private static ProjectContent project(UUID... partners) {
        return project(List.of(), partners);
    }

    private static ProjectContent about(String... themes) {
        return project(List.of(themes));
    }

    private static ProjectContent project(List<String> themes, UUID... partners) {
        return new ProjectContent(
                "hands-on",
                LocalizedText.dutch("Hands on Inclusion"),
                new Period(LocalDate.of(2021, 1, 1), null),
                themes,
                PROMOTER,
                List.of(),
                List.of(partners),
                null);
    }
}
