package org.samenspel.cluster.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void whatIsBroughtCanAllBeShownAlsoAHook() {
        String hook = "kind: Job\nmetadata:\n  name: samenspel-preflight\n";
        Chart chart = Chart.copied(HOME, folder.resolve("helm"));

        assertThat(rendered(chart)).doesNotContain(hook);
        assertThat(rendered(chart.withoutHooks(folder.resolve("shown"))))
                .contains(hook)
                .doesNotContain("helm.sh/hook");
    }

    private static String rendered(Chart chart) {
        return chart.helm()
                .template()
                .withName("samenspel")
                .withKubeVersion("1.34.4")
                .withValuesFile(HOME.resolve("helm/samenspel/ci/production-values.yaml"))
                .call();
    }
}
