package org.samenspel.cluster;

import java.util.concurrent.Callable;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.cluster.release.Release;
import org.samenspel.cluster.release.Removal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "uninstall",
        description = "Takes an installation away, and says what stays: volumes with data, and how to delete them.")
final class UninstallCommand implements Callable<Integer> {

    @Mixin
    private TargetOptions target;

    @Mixin
    private NamespaceOption namespace;

    @Override
    public Integer call() throws Exception {
        var there = new Namespace(target.kubectl(), namespace.name());
        Release release = namespace.release(there.kubectl());
        if (!release.isKnown()) {
            throw namespace.nothingInstalled();
        }
        new Removal(there, release).run(System.out);
        return 0;
    }
}
