package org.samenspel.local.bench;

import java.util.stream.Collectors;

/** A machine, for people. */
final class MachineText {

    private MachineText() {}

    static String of(Machine machine) {
        String postgres = machine.postgres().entrySet().stream()
                .map(setting -> setting.getKey() + " " + setting.getValue())
                .collect(Collectors.joining(", "));
        return "machine: %d × %s, %d MB, %s, %s; 8 kB on disk in %.0f µs%nPostgreSQL: %s%n"
                .formatted(
                        machine.processors(),
                        machine.processor(),
                        machine.memory(),
                        machine.kernel(),
                        machine.jdk(),
                        machine.fsync(),
                        postgres);
    }
}
