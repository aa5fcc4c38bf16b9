package org.samenspel.local.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Part;
import org.samenspel.local.part.Parts;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Platform;
import org.samenspel.local.supervisor.Request;

/** Restarts parts of the running platform: first those that others of them need, then the others at once. */
final class Restart {

    private final Settings settings;
    private final PrintStream out;

    Restart(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** False when one of them did not get ready; why is said. */
    boolean all(List<String> names) {
        Set<String> needed = Parts.of(settings).stream()
                .filter(part -> names.contains(part.name()))
                .map(Part::needs)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        boolean first = together(names.stream().filter(needed::contains).toList());
        return together(names.stream().filter(name -> !needed.contains(name)).toList()) && first;
    }

    private boolean together(List<String> names) {
        return names.parallelStream().map(this::one).toList().stream().allMatch(ready -> ready);
    }

    private boolean one(String name) {
        try {
            Request.restart(settings, name);
            out.println(line(name));
            return true;
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            return false;
        }
    }

    private String line(String name) {
        return Platform.running(settings).orElseThrow().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .map(Restart::line)
                .orElseThrow();
    }

    private static String line(PartStatus part) {
        return String.format(Locale.ROOT, "%-14s ready in %5.1f s   %s", part.name(), part.seconds(), part.address());
    }
}
