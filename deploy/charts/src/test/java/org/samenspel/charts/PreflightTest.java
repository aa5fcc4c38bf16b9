package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1Job;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The Job of `helm test`. */
class PreflightTest {

    private static final Rendered PRODUCTION = Rendered.of("production");

    /** Hooks are not rendered here, and the logs of a Job's hook are not what `helm test --logs` can find. */
    @Test
    void helmTestIsAHookWhoseLogsAreReadFromItsJob() throws IOException {
        Path templates = Chart.SOURCES.resolve("samenspel/templates");

        assertThat(Files.readString(templates.resolve("preflight.yaml"))).contains("    helm.sh/hook: test\n");
        assertThat(Files.readString(templates.resolve("NOTES.txt")))
                .contains("logs job/{{ .Release.Name }}-preflight")
                .doesNotContain("--logs");
    }

    /** Helm leaves hooks where they are when it uninstalls, and who looks for the log finds none once the Job is gone. */
    @Test
    void theJobOfHelmTestGoesByItselfAnHourLater() {
        assertThat(PRODUCTION.one(V1Job.class, "samenspel-preflight").getSpec().getTtlSecondsAfterFinished())
                .isEqualTo(3600);
    }

    @Test
    void helmTestLooksAtBothPlacesOfKeysWhereAllNodesMayHaveThem() {
        var preflight =
                PRODUCTION.one(V1Job.class, "samenspel-preflight").getSpec().getTemplate();
        var small = Rendered.of("local").one(V1Job.class, "samenspel-preflight").getSpec();

        assertThat(preflight.getSpec().getVolumes())
                .filteredOn(volume -> volume.getPersistentVolumeClaim() != null)
                .extracting(volume -> volume.getPersistentVolumeClaim().getClaimName())
                .containsExactlyInAnyOrder("samenspel-consultations-keys-first", "samenspel-consultations-keys-second");
        assertThat(preflight.getSpec().getContainers().getFirst().getArgs())
                .contains("keys:/keys/first", "keys:/keys/second");
        assertThat(small.getTemplate().getSpec().getVolumes())
                .noneMatch(volume -> volume.getPersistentVolumeClaim() != null);
    }

    @Test
    void helmTestLooksAtEveryServiceAndAtTheConnectionsThatPodsMayMake() {
        assertThat(PRODUCTION.workloads().filter(workload -> workload.name().equals("samenspel-preflight")))
                .singleElement()
                .satisfies(preflight -> assertThat(preflight.main().getArgs())
                        .startsWith("org.samenspel.web.cluster.Preflight", "http://samenspel-gateway:8080", "342")
                        .endsWith("partners", "plans", "consultations", "governance", "finance"));
    }

    @Test
    void theLookFromWithinTellsTheCampaignsThatTheValuesHave() {
        assertThat(Rendered.of("production")
                        .one(V1Job.class, "samenspel-preflight")
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getContainers()
                        .getFirst()
                        .getArgs())
                .contains(
                        "campaign:2099-03-01T17:00:00Z/2099-03-01T17:10:00Z=1000000 evening",
                        "campaign:2099-03-01T17:05:00Z/2099-03-01T17:30:00Z=2000000 half an hour");
    }
}
