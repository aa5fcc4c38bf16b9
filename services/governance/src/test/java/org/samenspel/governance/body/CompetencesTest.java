package org.samenspel.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Succession;
import org.samenspel.directory.Succession.Successor;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.directory.Successions;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/** Who may adopt what, in an association with an assembly, a board, and a working group. */
class CompetencesTest {

    private final UUID organization = Ids.next();
    private final BodyScope assembly = body("generalAssembly", null, power(SubjectKind.BUDGET, Competence.DECIDES));
    private final BodyScope board = body(
            "board",
            "generalAssembly",
            power(SubjectKind.BUDGET, Competence.PREPARES),
            power(SubjectKind.AGREEMENT, Competence.DECIDES));
    private final BodyScope group = body("workingGroup", null);
    private final Competences competences = new Competences(List.of(assembly, board, group));

    @Test
    void decidesOrPreparesAsTheStatutesSay() {
        assertThat(competences.of(assembly, SubjectKind.BUDGET)).isEqualTo(Competence.DECIDES);
        assertThat(competences.of(board, SubjectKind.BUDGET)).isEqualTo(Competence.PREPARES);
    }

    @Test
    void hasNoCompetenceWhereAnotherBodyDecides() {
        assertThat(competences.of(group, SubjectKind.BUDGET)).isEqualTo(Competence.NONE);
        assertThat(competences.of(group, SubjectKind.AGREEMENT)).isEqualTo(Competence.NONE);
    }

    @Test
    void decidesAsLongAsNothingSaysWho() {
        assertThat(competences.of(group, SubjectKind.PLAN)).isEqualTo(Competence.DECIDES);
        assertThat(competences.of(board, SubjectKind.MEMBERSHIP)).isEqualTo(Competence.DECIDES);
    }

    @Test
    void assemblyDecidesInPlaceOfABoardThatLeavesItsConflictsToIt() {
        assertThat(competences.of(assembly, SubjectKind.AGREEMENT)).isEqualTo(Competence.DECIDES);
    }

    @Test
    void assemblyDecidesInPlaceOfABoardOfWhichNothingSaysWhoDoes() {
        BodyScope silent = body("board", null, power(SubjectKind.AGREEMENT, Competence.DECIDES));
        BodyScope named = body("members", null, power(SubjectKind.STATUTES, Competence.DECIDES));

        assertThat(new Competences(List.of(assembly, silent, group)).of(assembly, SubjectKind.AGREEMENT))
                .isEqualTo(Competence.DECIDES);
        assertThat(silent.above()).contains("generalAssembly");
        assertThat(assembly.above()).isEmpty();
        assertThat(named.above()).isEmpty();
    }

    @Test
    void bodyOfAnAgreementHasNoAssemblyAboveIt() {
        assertThat(new BodyScope(Ids.next(), organization, "jointConsultation", Ids.next(), group.content()).above())
                .isEmpty();
    }

    @Test
    void organizationThatMergesIntoAnotherChangesNothingOfWhatItsBodiesMightDoBefore() {
        UUID absorbed = Ids.next();
        var merger = new Succession(
                SuccessionKind.ABSORPTION, LocalDate.of(2023, 1, 1), List.of(new Successor(organization, List.of())));
        BodyScope theirs = body(absorbed, "board", null, power(SubjectKind.PLAN, Competence.DECIDES));
        var merged = new Competences(List.of(board, theirs), new Successions(Map.of(absorbed, merger)));

        assertThat(merged.of(board, SubjectKind.PLAN, LocalDate.of(2022, 12, 31)))
                .isEqualTo(Competence.DECIDES);
        assertThat(merged.of(board, SubjectKind.PLAN, LocalDate.of(2023, 1, 1))).isEqualTo(Competence.NONE);
    }

    @Test
    void refusesTwoPowersAboutOneSubjectAndAPowerThatIsNone() {
        Power power = power(SubjectKind.PLAN, Competence.ADVISES);

        assertThatThrownBy(() -> new Procedure(List.of(power, power), null, null, null))
                .hasMessage("powers must each be about a subject of their own");
        assertThatThrownBy(() -> power(SubjectKind.PLAN, Competence.NONE))
                .hasMessage("a power decides, advises or prepares");
    }

    private static Power power(SubjectKind subject, Competence competence) {
        return new Power(subject, competence, null, null, null, null, null);
    }

    private BodyScope body(String code, @Nullable String conflictsGoTo, Power... powers) {
        return body(organization, code, conflictsGoTo, powers);
    }

    private static BodyScope body(UUID owner, String code, @Nullable String conflictsGoTo, Power... powers) {
        var procedure = new Procedure(Stream.of(powers).toList(), null, null, conflictsGoTo);
        var content =
                new BodyContent(LocalizedText.dutch(code), null, null, null, null, procedure, List.of(), List.of());
        return new BodyScope(Ids.next(), owner, code, null, content);
    }
}
