package org.samenspel.governance.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.directory.Successions;

/**
 * Who may decide what among the bodies of one organization, or of one agreement. As long as no body is said to decide on a kind of
 * subject, each one may; as soon as one is, the others may not, unless they are said to advise or prepare. A body that another one
 * leaves its conflicts of interest to decides in its place.
 *
 * @param bodies those of the organization, and of each that was or is one with it
 * @param successions who goes on for whom: two organizations that merge are one from that day on
 */
public record Competences(Collection<BodyScope> bodies, Successions successions) {

    /** Of an organization that goes on for none. */
    public Competences(Collection<BodyScope> bodies) {
        this(bodies, new Successions(Map.of()));
    }

    /** What a body of these may do on a day, by the statutes of that day, beside those of who was one with it then. */
    public Competence of(BodyScope body, SubjectKind subject, LocalDate day) {
        Set<UUID> one = successions.on(day).oneWith(body.organizationId());
        List<BodyScope> then = bodies.stream()
                .filter(other -> one.contains(other.organizationId()))
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
