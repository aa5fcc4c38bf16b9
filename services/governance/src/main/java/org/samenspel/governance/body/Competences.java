package org.samenspel.governance.body;

import java.util.Collection;
import java.util.Optional;

/**
 * Who may decide what among the bodies of one organization, or of one agreement. As long as no body is said to decide on a kind of
 * subject, each one may; as soon as one is, the others may not, unless they are said to advise or prepare. A body that another one
 * leaves its conflicts of interest to decides in its place.
 */
record Competences(Collection<BodyScope> bodies) {

    Competence of(BodyScope body, SubjectKind subject) {
        return body.content()
                .procedure()
                .on(subject)
                .map(Power::competence)
                .orElseGet(() -> isLeftTo(body, subject) ? Competence.DECIDES : Competence.NONE);
    }

    private boolean isLeftTo(BodyScope body, SubjectKind subject) {
        var deciding = bodies.stream()
                .filter(other -> !other.id().equals(body.id()))
                .filter(other -> other.content().procedure().decides(subject))
                .toList();
        return deciding.isEmpty()
                || deciding.stream().anyMatch(other -> other.above().equals(Optional.of(body.code())));
    }
}
