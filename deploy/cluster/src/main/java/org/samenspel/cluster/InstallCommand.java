package org.samenspel.cluster;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.samenspel.cluster.proof.PushedImages;
import org.samenspel.cluster.release.Chart;
import org.samenspel.cluster.release.Installation;
import org.samenspel.cluster.release.InstalledDemo;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.cluster.release.Release;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "install", description = "Makes and pushes the images, and installs or upgrades the chart.")
final class InstallCommand implements Callable<Integer> {

    static final String NAME = "samenspel";

    @Mixin
    private TargetOptions target;

    @Option(
            names = "--values",
            paramLabel = "FILE",
            description = "Values of the chart, a later file before an earlier one; the demo when none is named.")
    private List<Path> files = List.of();

    @Option(
            names = "--namespace",
            paramLabel = "NAME",
            defaultValue = NAME,
            description = "Made, with the pod security restricted, if it is not there. Default: ${DEFAULT-VALUE}.")
    private String namespace = NAME;

    @Option(
            names = "--minutes",
            paramLabel = "N",
            defaultValue = "20",
            description = "How long pods may take to be ready. Default: ${DEFAULT-VALUE}.")
    private int minutes;

    @Option(names = "--empty", description = "Leaves the demo without LEVL's year plan and story.")
    private boolean empty;

    @Override
    public Integer call() throws Exception {
        Settings settings = target.settings();
        String registry = target.registry();
        var there = new Namespace(target.kubectl(), namespace);
        var release = new Release(there.kubectl(), namespace, NAME);
        boolean isThere = release.isThere();
        if (isThere && files.isEmpty()) {
            requireDemo(there);
        }
        var demo = new InstalledDemo(there, settings.state().resolve("release/demo"));
        boolean hasStory = files.isEmpty() && !empty && (!isThere || demo.isBegun());
        if (hasStory) {
            InstalledDemo.requirePorts();
        }
        var chart = Chart.copied(settings.home(), settings.state().resolve("release/helm"));
        var installation = new Installation(there, release);
        // Images take minutes, and values that the chart refuses are refused whatever the images are.
        installation.requireFit(wanted(chart, Map.of("images.registry", registry)));
        var images = new PushedImages(settings, registry).get();
        String notes = installation.bring(wanted(chart, images.values()), System.out);
        try {
            if (hasStory) {
                demo.play(settings.home(), System.out);
            }
        } finally {
            System.out.print(notes);
        }
        return 0;
    }

    private Release.Wanted wanted(Chart chart, Map<String, String> images) {
        Map<String, Object> values = new HashMap<>(target.values());
        values.putAll(images);
        if (files.isEmpty()) {
            values.put("demo.enabled", true);
        }
        return new Release.Wanted(chart, files, values, Duration.ofMinutes(minutes));
    }

    /** Else what somebody works with would become the demo, by a command that names no values. */
    static void requireDemo(Namespace there) {
        if (!there.hasService(NAME + "-demo-postgres")) {
            throw new Refusal(
                    "What is installed in " + there.name() + " is not the demo: name its values with --values.");
        }
    }
}
