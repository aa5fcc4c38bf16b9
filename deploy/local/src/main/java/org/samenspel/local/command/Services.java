package org.samenspel.local.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.Refusal;

/** The services that a command was given by name. */
final class Services {

    private Services() {}

    /**
     * Those, or all when none is named.
     *
     * @param none what is said of a name that no service has: "no audit of"
     */
    static List<DomainService> named(List<String> names, String none) {
        return names.isEmpty()
                ? List.of(DomainService.values())
                : names.stream().distinct().map(name -> named(name, none)).toList();
    }

    private static DomainService named(String name, String none) {
        return Stream.of(DomainService.values())
                .filter(service -> service.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is " + none + " " + name + "; there are: "
                        + Stream.of(DomainService.values())
                                .map(DomainService::code)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
