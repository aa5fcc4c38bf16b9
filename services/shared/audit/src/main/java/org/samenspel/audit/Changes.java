package org.samenspel.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction changes: one deed for each aggregate, however often it is written. Becomes records just before the commit, so
 * that either both are there or none.
 */
class Changes implements BeforeCompletionCallback {

    private final Map<AuditedObject, Deed> deeds = new LinkedHashMap<>();
    private int nameless;
    private final AuditTable table;
    private final Supplier<Optional<Actor>> actor;

    /** @param actor empty where nothing is recorded */
    Changes(AuditTable table, Supplier<Optional<Actor>> actor) {
        this.table = table;
        this.actor = actor;
    }

    void created(AuditedObject object, long after) {
        add(new Deed(Action.CREATED, Optional.of(object), null, after, Deed.DONE, 1));
    }

    void changed(AuditedObject object, @Nullable Long before, long after) {
        add(new Deed(Action.CHANGED, Optional.of(object), before, after, Deed.DONE, 1));
    }

    void removed(AuditedObject object, long before) {
        add(new Deed(Action.REMOVED, Optional.of(object), before, null, Deed.DONE, 1));
    }

    void changedWithoutName() {
        nameless++;
    }

    private void add(Deed deed) {
        deeds.merge(deed.object().orElseThrow(), deed, Changes::together);
    }

    /** What was made in this transaction stays made when it is changed; else the versions are those at the two ends. */
    static Deed together(Deed first, Deed next) {
        Action action = next.action() == Action.CHANGED ? first.action() : next.action();
        return new Deed(action, first.object(), least(first, next), next.after(), Deed.DONE, 1);
    }

    private static @Nullable Long least(Deed first, Deed next) {
        Long one = first.before();
        Long other = next.before();
        if (first.action() == Action.CREATED || one == null) {
            return one;
        }
        return other == null ? one : Long.valueOf(Math.min(one, other));
    }

    @Override
    public void doBeforeTransactionCompletion(SharedSessionContractImplementor session) {
        List<Deed> done = new ArrayList<>(deeds.values());
        if (nameless > 0) {
            done.add(new Deed(Action.CHANGED, Optional.empty(), null, null, Deed.DONE, nameless));
        }
        deeds.clear();
        nameless = 0;
        if (!done.isEmpty()) {
            actor.get()
                    .ifPresent(who ->
                            ((SessionImplementor) session).doWork(connection -> table.add(connection, who, done)));
        }
    }
}
