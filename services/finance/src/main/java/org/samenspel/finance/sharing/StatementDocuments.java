package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentDays;
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

    private static boolean keeps(Caller caller, Statement statement) {
        return caller.has(Role.FINANCE_OFFICER, Role.NETWORK_COORDINATOR)
                && caller.actsFor(statement.organizationId(), statement.costSharingId());
    }
}
