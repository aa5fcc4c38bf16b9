package org.samenspel.local.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenspel.local.part.Part;
import org.samenspel.local.process.Launch;

/** A shell script in the place of a server: ready as long as its process lives. */
record ShellPart(String name, Set<String> needs, Set<String> uses, Launch launch, Path pid) implements Part {

    static ShellPart of(Path folder, String name, Set<String> needs, String script) {
        Path pid = folder.resolve(name + ".pid");
        var command = List.of("bash", "-c", script.replace("exec", "echo $$ > " + pid + "; exec"));
        return new ShellPart(name, needs, needs, new Launch(command, Map.of(), folder.resolve(name + ".log")), pid);
    }

    ShellPart using(String... others) {
        return new ShellPart(name, needs, Set.of(others), launch, pid);
    }

    @Override
    public String address() {
        return "nowhere";
    }

    @Override
    public boolean ready() throws IOException {
        return Files.exists(pid)
                && Files.readString(pid)
                        .lines()
                        .anyMatch(line -> ProcessHandle.of(Long.parseLong(line)).isPresent());
    }
}
