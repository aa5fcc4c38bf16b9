package org.samenspel.cluster.release;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.InstallCommand;
import com.marcnuri.helm.ListCommand;
import com.marcnuri.helm.ReleaseHistory;
import com.marcnuri.helm.TemplateCommand;
import com.marcnuri.helm.UpgradeCommand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;

/**
 * A release of the chart in a namespace.
 *
 * @param name of the release
 */
public record Release(Kubectl kubectl, String namespace, String name) {

    private static final Set<String> ENDED = Set.of("deployed", "superseded");

    /**
     * What it is brought with; settings come before files, a later file before an earlier one.
     *
     * @param patience how long pods may take to be ready
     */
    public record Wanted(Chart chart, List<Path> files, Map<String, ?> settings, Duration patience) {

        private int seconds() {
            return Math.toIntExact(patience.toSeconds());
        }
    }

    /**
     * Installs it, or upgrades what is there, and waits until all pods are ready; else all is as before. Not by one command: the
     * library's "upgrade or install" installs without the files and leaves a failed installation behind.
     *
     * @return what the chart says to do next
     */
    String bring(Wanted wanted) {
        return isTaken() ? upgrade(wanted) : install(wanted);
    }

    /** Whether Helm knows the name, also where all that was brought failed: that is mended by an upgrade. */
    boolean isTaken() {
        if (isAmong(list().pending())) {
            throw new Refusal("An installation was interrupted: ./samenspel cluster uninstall --namespace " + namespace
                    + " takes it away, helm rollback " + name + " --namespace " + namespace
                    + " goes back to the one before it.");
        }
        return isAmong(list().deployed()) || isAmong(list().failed());
    }

    /** Whether one of this name was ever brought to an end; refuses where one was begun and not ended. */
    public boolean isThere() {
        return isTaken() && history().stream().anyMatch(revision -> ENDED.contains(revision.getStatus()));
    }

    /** Whether Helm knows the name, whatever became of it. */
    public boolean isKnown() {
        return isAmong(list().deployed())
                || isAmong(list().failed())
                || isAmong(list().pending())
                || isAmong(list().uninstalling());
    }

    /** The number of the one that is deployed, to which one may go back later. */
    public int revision() {
        return history().stream()
                .filter(revision -> revision.getStatus().equals("deployed"))
                .mapToInt(ReleaseHistory::getRevision)
                .max()
                .orElseThrow(() -> new Refusal("Nothing is deployed as " + name + " in " + namespace + "."));
    }

    private List<ReleaseHistory> history() {
        return Helm.history(name)
                .withKubeConfig(kubectl.kubeconfig())
                .withNamespace(namespace)
                .call();
    }

    private ListCommand list() {
        return Helm.list().withKubeConfig(kubectl.kubeconfig()).withNamespace(namespace);
    }

    private boolean isAmong(ListCommand releases) {
        return releases.call().stream().anyMatch(release -> release.getName().equals(name));
    }

    /** The objects that it would have, as a text; refuses where the chart does. */
    public String render(Wanted wanted) {
        TemplateCommand command = wanted.chart()
                .helm()
                .template()
                .withNamespace(namespace)
                .withName(name)
                .withKubeVersion(kubectl.version());
        wanted.files().forEach(command::withValuesFile);
        wanted.settings().forEach(command::set);
        return command.call();
    }

    private String install(Wanted wanted) {
        InstallCommand command = wanted.chart()
                .helm()
                .install()
                .withKubeConfig(kubectl.kubeconfig())
                .withNamespace(namespace)
                .withName(name)
                .withTimeout(wanted.seconds())
                .waitReady()
                .atomic();
        wanted.files().forEach(command::withValuesFile);
        wanted.settings().forEach(command::set);
        return command.call().getOutput();
    }

    private String upgrade(Wanted wanted) {
        UpgradeCommand command = wanted.chart()
                .helm()
                .upgrade()
                .withKubeConfig(kubectl.kubeconfig())
                .withNamespace(namespace)
                .withName(name)
                .withTimeout(wanted.seconds())
                .waitReady()
                .atomic();
        wanted.files().forEach(command::withValuesFile);
        wanted.settings().forEach(command::set);
        return command.call().getOutput();
    }

    /** `helm test`: the look from within the cluster; fails when it finds something. */
    public void test(Duration patience) {
        Helm.test(name)
                .withKubeConfig(kubectl.kubeconfig())
                .withNamespace(namespace)
                .withTimeout(Math.toIntExact(patience.toSeconds()))
                .call();
    }

    /** The same; returns what Helm says when it fails, else nothing. What was found is in the log of its Job. */
    public @Nullable String failureOfTest(Duration patience) {
        try {
            test(patience);
            return null;
        } catch (RuntimeException failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    /** What the look from within said, line by line; nothing where it never began. */
    public String findings() {
        return kubectl.ask("", "--namespace", namespace, "logs", "job/" + name + "-preflight")
                .output();
    }

    public void uninstall() {
        Helm.uninstall(name)
                .withKubeConfig(kubectl.kubeconfig())
                .withNamespace(namespace)
                .ignoreNotFound()
                .call();
    }
}
