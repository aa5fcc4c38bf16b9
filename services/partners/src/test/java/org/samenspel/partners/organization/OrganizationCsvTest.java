package org.samenspel.partners.organization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenspel.csv.ImportReport.Outcome.CREATED;
import static org.samenspel.csv.ImportReport.Outcome.REJECTED;
import static org.samenspel.csv.ImportReport.Outcome.UNCHANGED;
import static org.samenspel.csv.ImportReport.Outcome.UPDATED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.csv.CsvExport;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.Existing;
import org.samenspel.csv.Import;
import org.samenspel.csv.Import.ImportedRow;
import org.samenspel.directory.CodeScheme;
import org.samenspel.directory.MunicipalityClass;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.MunicipalityClassification;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;

class OrganizationCsvTest {

    private static final LocalDate MERGED = LocalDate.of(2025, 1, 1);
    private static final OrganizationCode KBO = new OrganizationCode(CodeScheme.KBO, "0478953435", null, null);
    private static final OrganizationCode OLD_NIS =
            new OrganizationCode(CodeScheme.NIS, "46003", null, MERGED.minusDays(1));
    private static final OrganizationProfile LEVL = new OrganizationProfile(
            LocalizedText.dutch("LEVL"),
            OrganizationKind.ASSOCIATION,
            List.of("housing"),
            List.of(KBO),
            MunicipalityClasses.NONE);

    private static final OrganizationProfile LEVL_WITHOUT_CODE = new OrganizationProfile(
            LocalizedText.dutch("LEVL"), OrganizationKind.ASSOCIATION, List.of(), List.of(), MunicipalityClasses.NONE);

    private final OrganizationIndex index = new OrganizationIndex();

    @ParameterizedTest
    @ValueSource(strings = {"BE 0478.953.435", "0478 953 435", "0478 953435", "478953435", "\"0478.953.\n435\""})
    void findsAnOrganizationByItsKboNumberInAnyPrintedForm(String printed) {
        there(LEVL);

        assertThat(compare("nameNl,kind,kbo\n,,%s\n".formatted(printed)).rows())
                .extracting(ImportedRow::key, ImportedRow::outcome)
                .containsExactly(tuple("0478953435", UNCHANGED));
    }

    @Test
    void findsAnOrganizationByItsNameUnlessBothHaveACode() {
        there(LEVL);

        var rows = compare("nameNl,kind,kbo\nlevl,,\nLEVL,association,0451857573\n")
                .rows();

        assertThat(rows).extracting(ImportedRow::outcome).containsExactly(UPDATED, CREATED);
    }

    @Test
    void leavesWhatARowDoesNotSay() {
        there(LEVL);

        var row = compare("nameNl,nameFr,kind,ovo,kbo\n,LEVL asbl,,OVO002949,0478953435\n")
                .rows()
                .getFirst();

        assertThat(row.row().profile())
                .isEqualTo(new OrganizationProfile(
                        new LocalizedText("LEVL", "LEVL asbl", null),
                        OrganizationKind.ASSOCIATION,
                        List.of("housing"),
                        List.of(KBO, new OrganizationCode(CodeScheme.OVO, "OVO002949", null, null)),
                        MunicipalityClasses.NONE));
    }

    @Test
    void readsCodesAndClassesWithTheirValidity() {
        var row = compare("nameNl;kind;nis;municipalityClasses\n"
                        + "Beveren;municipality;46003 ../2024-12-31;rural ../2024-12-31|centerCity 2025-01-01/..\n")
                .rows()
                .getFirst();

        assertThat(row.row().profile().codes()).containsExactly(OLD_NIS);
        assertThat(row.row().profile().municipalityClasses().on(MERGED)).hasValue(MunicipalityClass.CENTER_CITY);
        assertThat(row.row().profile().municipalityClasses().on(MERGED.minusDays(1)))
                .hasValue(MunicipalityClass.RURAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ;other;;;;;                       | nameNl is required
            Nieuw;;;;;;                       | kind is required
            Nieuw;club;;;;;                   | kind must be one of
            Nieuw;other;0478953436;;;;        | kbo must be a KBO number whose check digits are right
            Nieuw;other;;46003 gisteren/..;;; | validity must be written as 2025-01-01/2026-12-31, with .. for open
            Nieuw;other;;;rural;;             | municipalityClasses are those of a municipality
            Nieuw;other;;;big;;               | municipalityClasses must be centerCity or rural
            Nieuw;other;;;;;an@example.org    | contactName is required
            Nieuw;other;;;;An;an              | contactEmail must be an email address
            """)
    void saysWhatIsWrongWithARow(String row, String detail) {
        var result = compare("nameNl;kind;kbo;nis;municipalityClasses;contactName;contactEmail\n" + row + "\n");

        assertThat(result.rows().getFirst().issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.detail()).startsWith(detail));
    }

    @Test
    void saysAllThatIsWrongWithARowAtOnce() {
        var row = compare("nameNl,kind,kbo,nis\n,club,1,1\n").rows().getFirst();

        assertThat(row.issues())
                .extracting(Issue::name)
                .containsExactlyInAnyOrder(
                        "line 2, column nameNl", "line 2, column kind", "line 2, column kbo", "line 2, column nis");
    }

    @Test
    void refusesNameThatSeveralOrganizationsHave() {
        there(new OrganizationProfile(
                LocalizedText.dutch("Stad"), OrganizationKind.OTHER, List.of(), List.of(), MunicipalityClasses.NONE));
        there(new OrganizationProfile(
                LocalizedText.dutch("Stad"), OrganizationKind.AGENCY, List.of(), List.of(), MunicipalityClasses.NONE));

        assertThat(compare("nameNl,kind\nStad,other\n").rows().getFirst().issues())
                .extracting(Issue::detail)
                .containsExactly("Several organizations have this name or these codes: give the id of one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gemeente een bis;;               | GEMEENTE ÉÉN BIS;;
            Gemeente Een;0478953435;         | gemeente een;;
            gemeente een;;                   | Gemeente Een;0478953435;
            Eén;0478953435;OVO002949         | Twee;;OVO002949
            """)
    void refusesSecondRowThatIsTheSameNewOrganization(String first, String second) {
        var rows = compare("nameNl;kbo;ovo;kind\n%s;other\n%s;other\n".formatted(first, second))
                .rows();

        assertThat(rows.getFirst().outcome()).isEqualTo(CREATED);
        assertThat(rows.getLast().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.name()).isEqualTo("line 3, column nameNl");
            assertThat(issue.detail()).endsWith(" is also on line 2: give each a code of its own, or leave one out");
        });
    }

    @Test
    void refusesNewRowWithTheCodeThatAnEarlierRowGivesToOneThatIsThere() {
        there(LEVL_WITHOUT_CODE);

        var rows = compare("nameNl,kind,kbo\nLEVL,,0478953435\nAnders,other,0478953435\n")
                .rows();

        assertThat(rows).extracting(ImportedRow::outcome).containsExactly(UPDATED, REJECTED);
    }

    @Test
    void takesTwoOfOneNameThatHaveCodesOfTheirOwn() {
        var rows = compare("nameNl,kind,kbo\nStad,other,0478953435\nStad,agency,0451857573\n")
                .rows();

        assertThat(rows).extracting(ImportedRow::outcome).containsExactly(CREATED, CREATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"levl", "LÉVL", " LEVL\u00a0"})
    void asksWhetherANewOneOfANameThatIsThereIsAnotherOne(String name) {
        there(LEVL);

        Import<OrganizationRow> result = compare("nameNl,kind,kbo\n%s,other,0451857573\n".formatted(name));

        assertThat(result.rows()).extracting(ImportedRow::outcome).containsExactly(CREATED);
        assertThat(result.toConfirm())
                .extracting("name", "detail")
                .containsExactly(tuple("line2.nameNl", "LEVL is there, as 0478953435: is this another one?"));
    }

    @Test
    void tellsWhatIsWrongOfEachPartOfACellAndCallsARowWithoutNameByItsLine() {
        var row = compare("nameNl;kind;kbo;themes;municipalityClasses\n;other;1;Ab|cd;huge\n")
                .rows()
                .getFirst();

        assertThat(row.key()).isEqualTo("line 2");
        assertThat(row.issues())
                .extracting(Issue::name, Issue::value)
                .contains(
                        tuple("line 2, column kbo", "1"),
                        tuple("line 2, column themes", "Ab"),
                        tuple("line 2, column municipalityClasses", "huge"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Verkeerde naam,,0478 953 435', line2.nameNl, Verkeerde naam
            ',Mauvais nom,0478953435',      line2.nameFr, Mauvais nom
            """)
    void asksWhetherACodeRenamesTheOrganizationThatHasIt(String row, String name, String said) {
        there(LEVL);

        assertThat(compare("nameNl,nameFr,kbo,kind\n" + row + ",\n").toConfirm())
                .extracting("name", "value", "detail")
                .containsExactly(tuple(name, said, "The code is that of LEVL: LEVL → " + said));
    }

    @Test
    void renamesWithoutQuestionTheOrganizationThatTheRowNamesByItsIdOrByItsOtherName() {
        there(LEVL);
        UUID id = index.all().getFirst().id();

        var byId = compare("id,nameNl,kind,kbo\n%s,LEVL vzw,,0478953435\n".formatted(id));
        var byOtherName = compare("nameNl,nameFr,kind,kbo\nlevl,LEVL asbl,,0478953435\n");

        assertThat(byId.rows().getFirst().outcome()).isEqualTo(UPDATED);
        assertThat(byId.toConfirm()).isEmpty();
        assertThat(byOtherName.toConfirm()).isEmpty();
    }

    @Test
    void findsByItsIdOneOfSeveralWithTheSameName() {
        OrganizationProfile city = new OrganizationProfile(
                LocalizedText.dutch("Stad"), OrganizationKind.OTHER, List.of(), List.of(), MunicipalityClasses.NONE);
        there(city);
        there(city);
        UUID second = index.all().getLast().id();

        var rows = compare("id,nameNl,kind\n%s,Stad,\n%s,Stad,\n".formatted(second, UUID.randomUUID()))
                .rows();

        assertThat(rows.getFirst().outcome()).isEqualTo(UNCHANGED);
        assertThat(rows.getFirst().row().id()).isEqualTo(second);
        assertThat(rows.getLast().issues())
                .extracting(Issue::name, Issue::detail)
                .contains(tuple("line 3, column id", "There is no organization with this id"));
    }

    @Test
    void asksForNobodyAgainWhoIsThereInTheseWords() {
        there(LEVL, new ContactCard("An", "directeur", null, "+32 2 000", new Period(MERGED, null)));
        String header = "nameNl,kind,contactName,contactFunction,contactPhone\n";

        assertThat(compare(header + "LEVL,,An,,+32 2 000\n").rows().getFirst().outcome())
                .isEqualTo(UNCHANGED);
        assertThat(compare(header + "LEVL,,An,voorzitter,\n")
                        .rows()
                        .getFirst()
                        .row()
                        .contact())
                .isEqualTo(new ContactRow("An", "voorzitter", null, null));
    }

    @ParameterizedTest
    @EnumSource
    void importingAnExportChangesNothing(CsvForm form) {
        there(LEVL, new ContactCard("Ân", "directeur", "an@example.org", "+32 2 000", new Period(MERGED, null)));
        there(new OrganizationProfile(
                new LocalizedText("Beveren; ’t dorp", null, "=Beveren"),
                OrganizationKind.MUNICIPALITY,
                List.of("a", "b"),
                List.of(OLD_NIS),
                new MunicipalityClasses(
                        List.of(new MunicipalityClassification(MunicipalityClass.RURAL, null, MERGED)))));
        there(LEVL_WITHOUT_CODE);
        there(LEVL_WITHOUT_CODE);
        List<OrganizationRow> rows = index.all().stream()
                .map(entry -> new OrganizationRow(
                        entry.id(),
                        entry.key(),
                        entry.profile(),
                        entry.contacts().stream()
                                .findFirst()
                                .map(ContactRow::of)
                                .orElse(null)))
                .toList();

        var result = compare(CsvExport.of(new OrganizationCsv(index), rows, form));

        assertThat(result.changesNothing()).isTrue();
    }

    private void there(OrganizationProfile profile, ContactCard... contacts) {
        index.add(new Organization(UUID.randomUUID(), profile), List.of(contacts), true);
    }

    private Import<OrganizationRow> compare(String file) {
        var format = new OrganizationCsv(index);
        var existing = Existing.of(
                index.all(), format, entry -> new OrganizationRow(entry.id(), entry.key(), entry.profile(), null));
        return Import.compare(
                file.getBytes(UTF_8), format, existing.rows(), RowsOfOneFile::rejectSecondOfAnOrganization);
    }
}
