package org.samenspel.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/**
 * A kind of thing that documents belong to. A service has one bean for each kind; who may do what with documents is a matter of
 * the thing they belong to alone.
 */
public interface DocumentSubject {

    /** The name of the kind in contracts, such as {@code agreement}. */
    String type();

    /** What the caller may do with the documents of this one; empty when it may not know that it exists. */
    Optional<DocumentAccess> accessOf(Caller caller, UUID id);

    /**
     * The last day on which it went on: its documents are kept after that for as long as is configured. Empty while it goes on; whoever
     * asks.
     */
    default Optional<LocalDate> endedOn(UUID id) {
        return Optional.empty();
    }

    /**
     * Whether it is still there to take documents in; it is held: until the transaction ends nobody withdraws or removes it.
     *
     * @throws RuleViolation if it was withdrawn: what it has stays, and can be withdrawn too
     * @throws NotFound if it was removed
     */
    default void requireThere(UUID id) {}

    /**
     * Says why a caller that sees this one adds no document of a kind any more that it once could add.
     *
     * @throws RuleViolation why; it goes on where the caller never could
     */
    default void requireOpen(Caller caller, UUID id, String kind) {}

    /**
     * Whether content may be kept as a document of this one.
     *
     * @throws RuleViolation if it is not what it has to be, such as another file than the one that was signed
     */
    default void requireExpected(UUID id, String kind, String sha256) {}
}
