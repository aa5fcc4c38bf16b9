package org.samenspel.local.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.samenspel.local.part.Part;
import org.samenspel.local.process.Launch;

/** A server of which two processes can run at once. */
record TwinPart(ShellPart one, ShellPart other) implements Part {

    static TwinPart of(Path folder, String name, String script) {
        ShellPart other = ShellPart.of(folder, name + "-other", Set.of(), script);
        return new TwinPart(
                ShellPart.of(folder, name, Set.of(), script),
                new ShellPart(name, Set.of(), Set.of(), other.launch(), other.pid()));
    }

    @Override
    public String name() {
        return one.name();
    }

    @Override
    public String address() {
        return one.address();
    }

    @Override
    public Set<String> needs() {
        return one.needs();
    }

    @Override
    public Launch launch() {
        return one.launch();
    }

    @Override
    public Optional<Part> beside() {
        return Optional.of(new TwinPart(other, one));
    }

    @Override
    public boolean ready() throws IOException {
        return one.ready();
    }
}
