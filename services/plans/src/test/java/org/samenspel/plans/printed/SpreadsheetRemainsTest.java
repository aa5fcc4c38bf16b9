package org.samenspel.plans.printed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetRemainsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jun/22",
                "jun-22",
                "juin-22",
                "sept.-22",
                "15/sep/22",
                "15-mei",
                "1/06/2022",
                "01-06-22",
                "1.6.2022",
                "06/2022",
                "2022-06-01",
                "2022-06-01 00:00:00",
                "44713",
                "44713,5",
                "########",
                "#NAAM?"
            })
    void asksAboutWhatASpreadsheetMadeOfAMonthOrADay(String timing) {
        assertThat(SpreadsheetRemains.in(timing))
                .hasValue(timing + " is what a spreadsheet makes of a month or a day: write it as printed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "juni 2022",
                "15 september 2022",
                "mei-juni 2022",
                "april-mei",
                "najaar (1)",
                "2022",
                "2022-2026",
                "Eind 2022",
                "Eén per kwartaal",
                "juni/juli 2022",
                "Q1/2022",
                "20222"
            })
    void takesWhatPeoplePrint(String timing) {
        assertThat(SpreadsheetRemains.in(timing)).isEmpty();
    }
}
