package org.samenspel.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTextTest {

    private final String text = ReportText.of(SampleReport.report());

    @Test
    void saysWhatAnIndicatorReachedAndWhatMovedIt() {
        assertThat(text)
                .containsPattern(
                        "\\+ 3\\.1 +Bevraging van minimaal 30 personen +34 of 30\n +campaign LEVL-2022-wonen, 2022-11-30");
        assertThat(text).containsPattern("\\. 3\\.2 +Een nota\n");
    }

    @Test
    void writesAnActionOnceAndPointsToItFromItsOtherGoals() {
        assertThat(text).containsOnlyOnce("34 of 30\n").contains("as under OD2.1");
    }

    @Test
    void tellsWhatEachOneAddedWhichPartIsMissingAndWhatCameTooLate() {
        assertThat(text)
                .containsPattern("- 3\\.4 +Lokale actoren +2 of 2\n +1 by LEVL vzw \\+ 1 by VVSG\n +\\. Een nota\n")
                .contains("late: 2 by campaign LEVL-2022-wonen, 2023-01-09");
    }

    @Test
    void forecastsWhatTheYearsComeTo() {
        assertThat(text)
                .containsPattern(
                        "- OD2\\.1\\.4 Persberichten +5 of 40\n +left out: 5 of unknown amount\n +the years come to 30: not enough")
                .contains(
                        "indicators for several years  0 reached, 0 not reached, 0 without measurement, 1 without target");
    }

    @Test
    void namesHiddenCellsWithoutTheirCounts() {
        assertThat(text).contains("rent 24; hidden: own, shared");
    }

    @Test
    void keepsTheOdditiesOfTheSource() {
        assertThat(text).contains("line 34   11/3    There is no number 2 before 3");
    }

    @Test
    void keepsActivityIndicatorsMoneyAndTimeApart() {
        assertThat(text).contains("""
                        activity    1 action, 1 measured, 2 meetings held
                        indicators  1 reached, 0 not reached, 1 without measurement
                        money       808 572.90 approved
                        time        100 % of the plan's days have passed
                        """);
    }

    @Test
    void namesAMeetingByItsDayOnly() {
        assertThat(text).contains("meeting, 2022-05-17").doesNotContain("0193a1c0");
    }

    @Test
    void tellsTheNetworkByKindTheMostFirst() {
        assertThat(text)
                .contains("3 organizations, 2 of them with a number")
                .contains("association 2, advisory council 1");
        assertThat(text).contains("project Hands on Inclusion: Verso, with LEVL vzw; 12 partners, from 2021-01-01");
    }

    @Test
    void tellsWhoSignedAndWhereADutyStoodOnADay() {
        assertThat(text)
                .contains("active on 2022-01-01, until 2026-12-31; notice: at least 1 year, by registered letter")
                .contains("represented by Een ander, voorzitter, for LEVL vzw\n")
                .contains("signed on 2021-08-25  Iemand, Directeur I.O., for LEVL vzw")
                .contains("approved on 2021-08-24  by a body of LEVL vzw")
                .contains("  6   Het Gezamenlijk Overleg, 1 paragraph\n")
                .contains("odd: article 5 is missing")
                .contains("received on 2021-08-25  the signed copy, by LEVL vzw")
                .contains("odd: signed by another, of LEVL vzw")
                .contains("duty of article 6 §1: “minstens 1 keer per jaar”")
                .contains("on 2024-01-01  2022 fulfilled (met on 2022-10-20), 2023-01-01 to 2023-06-30 at risk");
    }

    @Test
    void tellsTheOnePartyThatGoesOnForThoseThatMerged() {
        assertThat(text)
                .contains("Beveren (NIS 46003), Kruibeke (NIS 46013) go on as Beveren-Kruibeke (NIS 46030)")
                .contains("on 2024-12-31  3 parties: LEVL vzw, Beveren, Kruibeke\n")
                .contains("on 2025-01-01  2 parties: LEVL vzw, Beveren-Kruibeke (Beveren, Kruibeke, 2 signatures)")
                .contains("dispute, settled  Of het overleg op tijd was")
                .contains("2024-04-02  mediator proposed by LEVL: Centrum")
                .contains("2024-05-14  settled by LEVL: Voortaan schriftelijk")
                .contains("on 2025-02-10  a client with the number of before")
                .contains("as Beveren-Kruibeke\n");
    }

    @Test
    void tellsWhatTheTextsSayOfSeatsSubjectsApprovalAndRenewal() {
        assertThat(text)
                .contains(
                        "the network organization in VRT (expert group member)\nand in what is no organization itself: AMIF-comité\n")
                .contains("about expertise exchange, knowledge domains")
                .contains("its multi-year plan approved on 2021-10-01 by Vlaams minister")
                .contains("The board is renewed on 2022-05-24\n  odd: De tabel zegt “begin september 2021”");
    }

    @Test
    void saysWhichRulesHoldAndHidesSmallGroups() {
        assertThat(text)
                .contains("Medewerker VVSG (invented), named by VVSG in its joint consultation")
                .contains("holds  foreign origin     26 of 34 (76 %)             at least 26 (75/100)")
                .contains("fails  public call        0 of 20 (0 %)               at least 10 (1/2)")
                .contains("       co chairs          not published: small group")
                .contains("holds  gender balance     18 women and 16 men of 34   at least 12 (1/3)")
                .contains("changes on 2022-05-20");
    }

    @Test
    void tellsHowOftenBodiesMeetAndOfWhichStructureThatIsSaid() {
        assertThat(text)
                .containsPattern(
                        "Algemene vergadering: “kwam minstens twee keer per jaar samen”, said of the previous\\s+structure")
                .contains("  Bestuur: “gemiddeld 6 keer per jaar”\n");
    }

    @Test
    void tellsMeetingsWithTheirDecisions() {
        assertThat(text)
                .contains("2021-11-25  Bestuur: held, 14 there, 1 left for an item; counts on indicator 10.1")
                .contains("2  Begroting 2022: proposed by 12 to 1, 1 abstained, 1 minority standpoint")
                .contains("1  Jaarplan 2022: adopted by consensus");
    }

    @Test
    void printsTheBudgetUnderItsHeadingsAndEveryDifference() {
        assertThat(text)
                .containsPattern(
                        "Diensten +261 868\\.21 +32 %\n  Huisvesting +44 734\\.57 +6 %\nPersoneel +539 604\\.69")
                .containsPattern("payroll against personnel +539 604\\.69 - +514 903\\.97 = +24 700\\.72")
                .containsPattern("group percentages +32 % - +33 % = +-1 %")
                .contains("1 other comparisons agree")
                .contains("331 661.67 derived   adds 58 528.53, 15 % of cost")
                .containsPattern("Wonen +0\\.50 FTE +16 400\\.10  OD2\\.1, OD2\\.2\n +“0,5 VTE voorzien vanaf juli”")
                .contains("of the costs 80 % is refunded at most");
    }

    @Test
    void showsWhatEachPartnerBearsWhereThePrintDiffersAndWhatOneOfThemSees() {
        assertThat(text)
                .containsPattern("Gemeente 1 +2 112\\.50 +8 450\\.00 +10 562\\.50 +5 508\\.00 +-5 054\\.50")
                .containsPattern("Gemeente 1 +cost +10 562\\.50 - +10 562\\.00 = +0\\.50")
                .contains("Gemeente 1 sees 1 statement, its own (accepted), and not the whole (404)")
                .containsPattern("income +306 × 18\\.00 += +5 508\\.00");
    }

    @Test
    void staysWithinItsWidth() {
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Page.WIDTH));
    }
}
