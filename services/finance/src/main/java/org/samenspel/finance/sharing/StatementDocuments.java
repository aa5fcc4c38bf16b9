package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentDays;
import org.samenspel.documents.DocumentRule;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;

/** The proof that a partner accepted elsewhere as a file: for those who see the statement, added by who keeps the cost sharing. */
@ApplicationScoped
class StatementDocuments implements DocumentSubject {

    static final String ACCEPTANCE = "acceptance";

    private static final Set<String> KINDS = Set.of(ACCEPTANCE);

    private final Statements statements;

    StatementDocuments(Statements statements) {
        this.statements = statements;
    }

    @Override
    public String type() {
        return "statement";
    }

    @Override
    public Optional<DocumentAccess> accessOf(Caller caller, UUID id) {
        return statements
                .findByIdOptional(id)
                .filter(statement -> statement.visibleTo(caller))
                .map(statement -> new DocumentAccess(
                        statement.organizationId(),
                        KINDS,
                        keeps(caller, statement) ? KINDS : Set.of(),
                        DocumentDays.ALL));
    }

    @Override
    public void requireThere(UUID id) {
        statements.hold(id).ifPresent(Statement::requireNotWithdrawn);
    }

    /** Of a statement that its partner accepted elsewhere, the proof is the file that the acceptance names. */
    @Override
    public void requireExpected(UUID id, String kind, String sha256) {
        statements
                .findByIdOptional(id)
                .flatMap(Statement::countingProof)
                .filter(proof -> kind.equals(ACCEPTANCE) && !proof.sha256().equals(sha256))
                .ifPresent(proof -> {
                    throw DocumentRule.ofDigest(
                            "The acceptance names the SHA-256 %s, and this file has %s: send that one, or withdraw the answer"
                                    .formatted(proof.sha256(), sha256));
                });
    }

    /** The day on which its partner accepted; of one that counts no more, that of its proposal. */
    @Override
    public Optional<LocalDate> endedOn(UUID id) {
        return statements.findByIdOptional(id).flatMap(statement -> switch (statement.state()) {
            case ACCEPTED -> statement.answer().map(StatementAnswer::answeredOn);
            case WITHDRAWN -> Optional.of(statement.proposedOn());
            case OPEN, CONTESTED -> Optional.empty();
        });
    }

    private static boolean keeps(Caller caller, Statement statement) {
        return caller.has(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR)
                && caller.actsFor(statement.organizationId(), statement.costSharingId());
    }
}
