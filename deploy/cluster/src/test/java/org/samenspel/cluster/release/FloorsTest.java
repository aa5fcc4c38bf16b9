package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether autoscalers have what a campaign needs: one that opens at five in the afternoon. */
class FloorsTest {

    private static final String NAME = "samenspel-consultations";
    private static final Instant BEFORE = Instant.parse("2027-03-01T12:00:00Z");
    private static final Instant DURING = Instant.parse("2027-03-01T17:30:00Z");
    private static final Instant AFTER = Instant.parse("2027-03-01T19:00:00Z");

    @Test
    void anAutoscalerThatHasWhatItNeedsIsWell() {
        assertThat(findings(2, 8, BEFORE, BEFORE)).containsExactly("ok    autoscaler " + NAME);
        assertThat(findings(6, 8, DURING, DURING)).containsExactly("ok    autoscaler " + NAME);
        assertThat(findings(2, 4, AFTER, AFTER)).containsExactly("ok    autoscaler " + NAME);
    }

    @Test
    void oneThatKeepsTooFewDuringACampaignIsFound() {
        assertThat(findings(2, 8, DURING, DURING))
                .containsExactly(
                        "WRONG autoscaler " + NAME + ": it keeps at least 2 pods, and now it should be 6; see CronJob "
                                + NAME + "-floor (kubectl describe cronjob " + NAME
                                + "-floor) and the Jobs that it made");
    }

    @Test
    void oneThatWillNotAllowWhatACampaignNeedsIsFoundBefore() {
        assertThat(findings(2, 4, BEFORE, BEFORE))
                .containsExactly("WRONG autoscaler " + NAME + ": it allows 4 pods, and a campaign needs 6");
    }

    @Test
    void oneThatNobodyGaveItsFloorOfLateIsFoundBefore() {
        assertThat(findings(2, 8, BEFORE.minusSeconds(1200), BEFORE))
                .singleElement()
                .asString()
                .startsWith("WRONG autoscaler " + NAME + ": nobody gave it its floor; see CronJob");
    }

    @Test
    void aCalendarThatIsNewMayNotHaveHadItsTurn() {
        JsonNode fresh = json("""
                {"metadata":{"name":"n-floor","creationTimestamp":"%s"},"spec":%s}""".formatted(BEFORE.minusSeconds(60), spec(false)));

        assertThat(new Floors(List.of(fresh), List.of(autoscaler(2, 8))).findings(BEFORE))
                .containsExactly("ok    autoscaler " + NAME);
    }

    @Test
    void aCalendarThatIsSuspendedGivesNothing() {
        assertThat(new Floors(List.of(calendar(true, BEFORE)), List.of(autoscaler(2, 8))).findings(BEFORE))
                .singleElement()
                .asString()
                .startsWith("WRONG ");
    }

    @Test
    void oneThatIsNotThereIsFound() {
        assertThat(new Floors(List.of(calendar(false, BEFORE)), List.of()).findings(BEFORE))
                .containsExactly("WRONG autoscaler " + NAME + ": it is not there");
    }

    @Test
    void otherCalendarsAreLeftAlone() {
        JsonNode backup = json("""
                {"spec":{"schedule":"*/5 * * * *","jobTemplate":{"spec":{"template":{"spec":{"containers":[{"name":"backup"}]}}}}}}""");

        assertThat(new Floors(List.of(backup), List.of()).findings(BEFORE)).isEmpty();
    }

    private static List<String> findings(int least, int most, Instant given, Instant now) {
        return new Floors(List.of(calendar(false, given)), List.of(autoscaler(least, most))).findings(now);
    }

    private static JsonNode autoscaler(int least, int most) {
        return json("""
                {"metadata":{"name":"%s"},"spec":{"minReplicas":%d,"maxReplicas":%d}}""".formatted(NAME, least, most));
    }

    private static JsonNode calendar(boolean suspended, Instant given) {
        return json("""
                {"metadata":{"name":"%s-floor"},"spec":%s,"status":{"lastSuccessfulTime":"%s"}}""".formatted(NAME, spec(suspended), given));
    }

    private static String spec(boolean suspended) {
        return """
                {"schedule":"*/5 * * * *","suspend":%s,"jobTemplate":{"spec":{"template":{"spec":{"containers":[{"name":"floor",
                 "args":["org.samenspel.web.cluster.HoldFloor","%s","2","2027-03-01T16:50:00Z/2027-03-01T18:05:00Z=6"]}]}}}}}""".formatted(suspended, NAME);
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
