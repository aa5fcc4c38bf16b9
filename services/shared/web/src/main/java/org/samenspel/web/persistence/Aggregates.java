package org.samenspel.web.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/**
 * All aggregates of one kind: the verbs that every repository has. What is asked in the words of the domain stands in the
 * repository itself.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class Plans implements Aggregates<Plan> {}
 * }</pre>
 */
public interface Aggregates<T extends Aggregate> extends PanacheRepositoryBase<T, UUID> {

    /** The aggregate; until the transaction ends nobody else locks it. */
    default Optional<T> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The aggregate as it is now: until the transaction ends nobody changes or removes it, though others may hold it too. */
    default Optional<T> hold(UUID id) {
        findByIdOptional(id).ifPresent(getEntityManager()::detach);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** The aggregate, locked; empty when it is gone or somebody else works on it. */
    default Optional<T> lockIfFree(Class<T> type, UUID id) {
        return Optional.ofNullable(
                getEntityManager().find(type, id, LockModeType.PESSIMISTIC_WRITE, Timeouts.SKIP_LOCKED));
    }

    /** Oldest first, with the number of all that fulfill the condition. */
    default Rows<T> page(Condition condition, Slice slice) {
        long total = count(condition.text(), condition.parameters());
        Condition rest = condition.and("id > :after", slice.after());
        return new Rows<>(
                find(rest.orderedBy("id"), rest.parameters())
                        .page(0, slice.limit())
                        .list(),
                total);
    }
}
