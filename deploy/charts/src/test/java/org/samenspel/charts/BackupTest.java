package org.samenspel.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where CloudNativePG makes the backups that a close of a campaign waits for. */
class BackupTest {

    private static final String NAME = "samenspel-consultations-backup";
    private static final Rendered TEST = Rendered.of("test");

    @Test
    void whoTellsOfThemIsTheRoleThatMayDoNothingElse() {
        assertThat(TEST.workloads().filter(workload -> workload.name().equals(NAME)))
                .singleElement()
                .satisfies(teller -> {
                    assertThat(teller.main().getArgs())
                            .containsExactly("org.samenspel.web.cluster.TellBackup", "consultations-postgres");
                    assertThat(teller.main().getEnv())
                            .extracting(V1EnvVar::getName)
                            .containsExactly("QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD");
                    assertThat(teller.secrets())
                            .contains("consultations-backup")
                            .doesNotContain("consultations-app");
                });
    }

    @Test
    void itMayReadBackupsAlone() {
        assertThat(TEST.one(V1Role.class, NAME).getRules()).singleElement().satisfies(rule -> {
            assertThat(rule.getApiGroups()).containsExactly("postgresql.cnpg.io");
            assertThat(rule.getResources()).containsExactly("backups");
            assertThat(rule.getVerbs()).isEqualTo(List.of("list"));
        });
    }

    @Test
    void aCloseWaitsForOneThen() {
        assertThat(TEST.one(V1ConfigMap.class, "samenspel-consultations").getData())
                .containsEntry("SAMENSPEL_CONSULTATIONS_BACKUP_AWAITED", "true");
        assertThat(TEST.one(V1ConfigMap.class, "samenspel-plans").getData())
                .doesNotContainKey("SAMENSPEL_CONSULTATIONS_BACKUP_AWAITED");
    }

    @Test
    void withoutOneNobodyLooksForBackups() {
        Rendered rendered = Rendered.of("test", Map.of("consultations.backup.clusterName", ""));

        assertThat(rendered.all(V1CronJob.class))
                .noneMatch(job -> job.getMetadata().getName().equals(NAME));
        assertThat(rendered.one(V1ConfigMap.class, "samenspel-consultations").getData())
                .doesNotContainKey("SAMENSPEL_CONSULTATIONS_BACKUP_AWAITED");
    }
}
