package org.samenspel.local.fault;

import java.util.List;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/** All faults that are tried. */
public final class Faults {

    private static final List<Fault> ALL = Stream.of(
                    TokenFaults.all(),
                    AccessFaults.all(),
                    PathFaults.all(),
                    HostFaults.all(),
                    FramingFaults.all(),
                    JsonFaults.all(),
                    RequestFaults.all(),
                    CrowdFaults.all(),
                    LeavingFaults.all(),
                    ErasureFaults.all(),
                    EventFaults.all(),
                    ProcessFaults.all(),
                    RestartFaults.all(),
                    StorageFaults.all())
            .flatMap(List::stream)
            .toList();

    private Faults() {}

    static List<Fault> all() {
        return ALL;
    }

    /**
     * Those of these names, or whose name begins with one of them and a hyphen; all where none is named.
     *
     * @param without those of these names are left out
     */
    static List<Fault> named(List<String> names, List<String> without) {
        Stream.concat(names.stream(), without.stream())
                .filter(name -> ALL.stream().noneMatch(fault -> isNamed(fault, name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal("There is no fault " + name + "; there are: "
                            + String.join(", ", ALL.stream().map(Fault::name).toList()) + ".");
                });
        return ALL.stream()
                .filter(fault -> names.isEmpty() || isNamed(fault, names))
                .filter(fault -> !isNamed(fault, without))
                .toList();
    }

    private static boolean isNamed(Fault fault, List<String> names) {
        return names.stream().anyMatch(name -> isNamed(fault, name));
    }

    private static boolean isNamed(Fault fault, String name) {
        return fault.name().equals(name) || fault.name().startsWith(name + "-");
    }
}
