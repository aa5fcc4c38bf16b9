package org.samenspel.plans.measurement.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.measurement.Happening.Seated.Size;

/** What was told of a mandate before the number of seats of each day was told, and is read again. */
class MandateGivenTest {

    private static final UUID BODY = UUID.randomUUID();

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void numberOfSeatsIsTheOneOfThenEachDay() throws Exception {
        assertThat(told("\"size\":20,").sizes()).containsExactly(new Size(null, 20));
        assertThat(told("").sizes()).containsExactly(new Size(null, null));
    }

    @Test
    void numberOfSeatsOfEachDayIsReadAsItIsTold() throws Exception {
        assertThat(told("\"sizes\":[{\"size\":20},{\"since\":\"2024-01-01\"}],").sizes())
                .containsExactly(new Size(null, 20), new Size(LocalDate.of(2024, 1, 1), null));
    }

    private MandateGiven told(String number) throws Exception {
        return json.readValue("""
                {"organizationId":"%s","bodyId":"%s","bodyCode":"board","startsOn":"2022-05-24",%s
                 "seats":[{"startsOn":"2022-05-24","number":18}]}""".formatted(BODY, BODY, number), MandateGiven.class);
    }
}
