package org.samenspel.plans.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.Withdrawal;

class ActionContentTest {

    @Test
    void readsBackWhatARevisionKept() {
        var row = new ActionRow(
                "3",
                "WONEN",
                "-Bevraging",
                List.of("OD2.1", "OD2.2"),
                "Medewerker wonen",
                new Timing("najaar", LocalDate.of(2022, 9, 1), null),
                List.of("VIVAS", "SAAMO"),
                null,
                "LEVL consulteert",
                List.of(new InternalCooperation("Directeur", "Neemt deel: soms")),
                "Vlaamse overheid",
                new Withdrawal(LocalDate.of(2022, 6, 1), "Geen geld"));
        var content = new ActionContent(
                UUID.randomUUID(),
                0,
                true,
                row,
                new LocalizedText("-Bevraging", "Enquête", null),
                LocalizedText.dutch("LEVL consulteert"));

        assertThat(ActionContent.of(content.part(), 0)).isEqualTo(content);
        assertThat(content.part().cells()).doesNotContainKeys("withdrawnOn", "withdrawnBecause");
    }
}
