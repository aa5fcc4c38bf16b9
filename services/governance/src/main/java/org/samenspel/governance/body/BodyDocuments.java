package org.samenspel.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.security.Caller;

/** Statutes as files: for those who see the body, added by those who keep it. */
@ApplicationScoped
class BodyDocuments implements DocumentSubject {

    private static final Set<String> KINDS = Set.of("statutes");

    private final BodyService bodies;

    BodyDocuments(BodyService bodies) {
        this.bodies = bodies;
    }

    @Override
    public String type() {
        return "body";
    }

    @Override
    public Optional<DocumentAccess> accessOf(Caller caller, UUID id) {
        return bodies.documents(id, KINDS);
    }

    @Override
    public void requireThere(UUID id) {
        bodies.requireThere(id);
    }
}
