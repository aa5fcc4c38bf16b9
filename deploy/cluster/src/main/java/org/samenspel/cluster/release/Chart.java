package org.samenspel.cluster.release;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.local.part.Folders;

/**
 * The umbrella chart as Helm takes it: a copy that has its library in it, so that nothing is written into the checkout.
 *
 * @param folder of the copy
 */
public record Chart(Path folder) {

    /** @param home the checkout */
    public static Chart copied(Path home, Path folder) {
        Folders.mirror(home.resolve("helm"), folder);
        var chart = new Chart(folder);
        chart.helm().dependency().update().skipRefresh().call();
        return chart;
    }

    /**
     * A copy whose hooks are objects as all others, to be looked at and never brought: the library leaves hooks out of what it renders.
     *
     * @param copy its folder
     */
    public Chart withoutHooks(Path copy) {
        Folders.mirror(folder, copy);
        try (Stream<Path> files = Files.list(copy.resolve("samenspel/templates"))) {
            for (Path file : files.toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.removeIf(line -> line.strip().startsWith("helm.sh/hook"))) {
                    Files.write(file, lines);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Chart(copy);
    }

    Helm helm() {
        return new Helm(folder.resolve("samenspel"));
    }
}
