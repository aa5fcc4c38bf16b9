package org.samenspel.finance.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.directory.Directory;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** Finds statements, to read or to answer them. */
@ApplicationScoped
@Transactional
public class StatementService {

    private final CostSharings sharings;
    private final Statements statements;
    private final Directory directory;
    private final CurrentCaller caller;

    StatementService(CostSharings sharings, Statements statements, Directory directory, CurrentCaller caller) {
        this.sharings = sharings;
        this.statements = statements;
        this.directory = directory;
        this.caller = caller;
    }

    /** Those that the caller may see. */
    public Rows<Statement> list(StatementFilter filter, Slice slice) {
        return statements.visible(caller.get(), filter, directory.unassignedOf(filter.unassignedOf()), slice);
    }

    /** @throws NotFound also when the caller may not know that the statement exists */
    public Statement visible(UUID id) {
        return statements.visible(id, caller.get());
    }

    /** The caller's own statement. The whole cost sharing is locked first, so that of two last answers one is the last. */
    public Statement ownToAnswer(UUID id) {
        statements.costSharingOf(id).ifPresent(sharings::lock);
        return statements.own(id, caller.get());
    }

    /** A statement of a cost sharing that the caller keeps; locked like one's own. */
    public Statement keptToAccept(UUID id) {
        statements.costSharingOf(id).ifPresent(sharings::lock);
        return statements.kept(id, caller.get());
    }

    /** A statement whose answer the caller may take back; locked like one's own. */
    public Statement answeredToChange(UUID id) {
        statements.costSharingOf(id).ifPresent(sharings::lock);
        return statements.answeredBy(id, caller.get());
    }
}
