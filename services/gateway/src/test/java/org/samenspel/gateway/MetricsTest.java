package org.samenspel.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Who scrapes the gateway could date the answers of a campaign, and count them. */
@QuarkusTest
@WithTestResource(value = StubServices.class, scope = TestResourceScope.GLOBAL)
class MetricsTest {

    @Inject
    MeterRegistry meters;

    @Test
    void noMetricCountsRequests() {
        given().contentType("application/json")
                .body("{}")
                .post("/consultations/v1/campaigns/019aa111-0000-7000-8000-00000000000b/responses");

        assertThat(meters.getMeters())
                .extracting(meter -> meter.getId().getName())
                .isNotEmpty()
                .noneMatch(name -> name.startsWith("http"));
    }
}
