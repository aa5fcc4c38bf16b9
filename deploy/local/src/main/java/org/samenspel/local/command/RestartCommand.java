package org.samenspel.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "restart", description = "Builds what changed, and starts parts anew with it; the others keep running.")
public final class RestartCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "A part, as ./samenspel status names it.")
    private List<String> names;

    @Override
    public Integer call() {
        Settings settings = options.settings();
        requireKnown(Running.platform(settings));
        return new Restart(settings, System.out).all(names.stream().distinct().toList()) ? 0 : 1;
    }

    private void requireKnown(Snapshot running) {
        List<String> known = running.parts().stream().map(PartStatus::name).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new Refusal("There is no part " + name + "; there are: " + String.join(", ", known)
                    + (name.equals("supervisor") ? ". The supervisor is renewed by ./samenspel down, then up." : "."));
        });
    }
}
