package org.samenspel.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The problems that follow from what an operation takes, where the contract leaves them to {@code default}: a caller who can act on
 * them has to know.
 */
final class UnnamedProblems {
    /** What is taken as it is, whatever its {@code Content-Type} says. */
    private static final String ANY_CONTENT = "application/octet-stream";

    private UnnamedProblems() {}

    static List<String> of(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> of(operation)
                        .filter(status -> !operation.operation().getResponses().containsKey(status))
                        .map(status -> operation + " " + status))
                .toList();
    }

    private static Stream<String> of(ContractOperation operation) {
        List<String> statuses = new ArrayList<>();
        operation.requestMediaType().ifPresent(type -> {
            statuses.addAll(List.of("400", "413"));
            if (!type.equals(ANY_CONTENT)) {
                statuses.add("415");
            }
        });
        if (operation.path().contains("{")) {
            statuses.add("404");
        }
        if (operation.requires("If-Match")) {
            statuses.addAll(List.of("412", "428"));
        }
        if (operation.requires(FreshKeyFilter.HEADER)) {
            statuses.add("409");
        }
        return statuses.stream();
    }
}
