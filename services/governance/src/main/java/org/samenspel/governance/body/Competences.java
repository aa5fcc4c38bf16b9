package org.samenspel.governance.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who may decide what among the bodies of one organization, or of one agreement. As long as no body is said to decide on a kind of
 * subject, each one may; as soon as one is, the others may not, unless they are said to advise or prepare. A body that another one
 * leaves its conflicts of interest to decides in its place.
 */
public record Competences(Collection<BodyScope> bodies) {

    /** What a body of these may do about a kind of subject on a day, by the statutes of that day. */
    public Competence of(BodyScope body, SubjectKind subject, LocalDate day) {
        List<BodyScope> then = bodies.stream()
                .filter(other -> other.content().existsOn(day))
                .map(other -> other.on(day))
                .toList();
        return new Competences(then).of(body.on(day), subject);
    }

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
