package org.samenspel.testing.contract;

import java.util.List;
import java.util.stream.Stream;
import org.samenspel.testing.Tokens;

/** Finds operations whose {@code x-roles} can't be meant. */
final class ContractRoles {
    private static final String ANY = "any";
    private static final String PUBLIC = "public";
    private static final String AUDITOR = "auditor";

    private ContractRoles() {}

    static List<String> wrong(Contract contract) {
        return contract.operations().stream().flatMap(ContractRoles::wrong).toList();
    }

    private static Stream<String> wrong(ContractOperation operation) {
        List<String> roles = operation.roles();
        boolean everybody = roles.equals(List.of(ANY)) || roles.equals(List.of(PUBLIC));
        Stream.Builder<String> wrong = Stream.builder();
        if (roles.isEmpty() || !everybody && !Tokens.ROLES.containsAll(roles)) {
            wrong.add(operation.withRoles() + " must name roles, or say [any] or [public]");
        }
        if (roles.contains(PUBLIC) != operation.isPublic()) {
            wrong.add(operation.withRoles() + " must say [public] where its security takes no token, and only there");
        }
        if (!operation.reads() && (roles.contains(ANY) || roles.contains(AUDITOR))) {
            wrong.add(operation.withRoles() + " would let the auditor do more than read");
        }
        return wrong.build();
    }
}
