package org.samenspel.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.security.Caller;
import org.samenspel.values.Period;
import org.samenspel.web.persistence.Withdrawal;

/** Statutes as files: for those who see the body, added by those who keep it. */
@ApplicationScoped
class BodyDocuments implements DocumentSubject {

    private static final Set<String> KINDS = Set.of("statutes");

    private final BodyService bodies;
    private final Bodies all;

    BodyDocuments(BodyService bodies, Bodies all) {
        this.bodies = bodies;
        this.all = all;
    }

    @Override
    public String type() {
        return "body";
    }

    @Override
    public Optional<DocumentAccess> accessOf(Caller caller, UUID id) {
        return bodies.documents(id, KINDS);
    }

    /** The last day of the body; of one that was withdrawn, the day on which it was. */
    @Override
    public Optional<LocalDate> endedOn(UUID id) {
        return all.findByIdOptional(id).flatMap(body -> {
            Withdrawal mistake = body.withdrawal();
            Period period = body.scope().content().period();
            LocalDate last = period == null ? null : period.end();
            return Optional.ofNullable(mistake == null ? last : mistake.withdrawnOn());
        });
    }

    @Override
    public void requireThere(UUID id) {
        bodies.requireThere(id);
    }
}
