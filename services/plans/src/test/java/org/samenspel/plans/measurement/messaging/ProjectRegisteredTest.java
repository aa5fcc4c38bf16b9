package org.samenspel.plans.measurement.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.measurement.messaging.ProjectRegistered.Participant;

class ProjectRegisteredTest {

    private static final UUID LEVL = new UUID(0, 1);
    private static final UUID VERSO = new UUID(0, 2);
    private static final UUID ODISEE = new UUID(0, 3);

    @Test
    void oneThatLeftKeepsTheDayFromWhichItCounted() {
        var project = project(in(LEVL, "2021-01-01", "2022-06-30"), in(VERSO, "2021-01-01", null));

        assertThat(project.together()).isEqualTo(Map.of(LEVL, day("2021-01-01"), VERSO, day("2021-01-01")));
    }

    @Test
    void oneThatComesInLaterCountsFromItsOwnFirstDay() {
        var project = project(
                in(LEVL, "2021-01-01", null), in(VERSO, "2021-03-01", "2021-12-31"), in(ODISEE, "2022-02-01", null));

        assertThat(project.together())
                .isEqualTo(Map.of(LEVL, day("2021-03-01"), VERSO, day("2021-03-01"), ODISEE, day("2022-02-01")));
    }

    @Test
    void lastDayOfOneIsADayWithTheNext() {
        assertThat(project(in(LEVL, "2021-01-01", "2021-06-30"), in(VERSO, "2021-06-30", null))
                        .together())
                .isEqualTo(Map.of(LEVL, day("2021-06-30"), VERSO, day("2021-06-30")));
    }

    @Test
    void thoseWhoWereNeverInItTogetherHaveNoProjectWithPartners() {
        assertThat(project(in(LEVL, "2021-01-01", "2021-06-30"), in(VERSO, "2021-07-01", null))
                        .together())
                .isEmpty();
    }

    @Test
    void oneThatCameInAgainIsNoPartnerOfItself() {
        assertThat(project(in(LEVL, "2021-01-01", null), in(LEVL, "2021-01-01", "2021-06-30"))
                        .together())
                .isEmpty();
    }

    private static ProjectRegistered project(Participant... participants) {
        return new ProjectRegistered("hands-on", List.of(participants));
    }

    private static Participant in(UUID organization, String from, @Nullable String until) {
        return new Participant(organization, day(from), until == null ? null : day(until));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
