package org.samenspel.audit;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hibernate.LockMode;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.LoadEvent;
import org.hibernate.event.spi.LoadEventListener;
import org.hibernate.event.spi.LockEvent;
import org.hibernate.event.spi.LockEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.persistence.Aggregate;

/**
 * Hears of each aggregate that Hibernate writes, so that no service has to think of the audit, and none can forget it. Parts of an
 * aggregate and read models are no aggregates: the version of their root tells of them, or the event that they come from.
 */
@ApplicationScoped
class ChangeListener
        implements PostInsertEventListener,
                PostUpdateEventListener,
                PostDeleteEventListener,
                LoadEventListener,
                LockEventListener {

    /** Before anything else begins to work. */
    private static final int FIRST = 1;

    private final Audit audit;

    ChangeListener(Audit audit) {
        this.audit = audit;
    }

    void listen(@Observes @Priority(FIRST) StartupEvent start, SessionFactory sessions) {
        EventListenerRegistry registry =
                sessions.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
        registry.appendListeners(EventType.LOAD, this);
        registry.appendListeners(EventType.LOCK, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (event.getEntity() instanceof Aggregate made) {
            audit.changes(event.getSession()).created(Audit.objectOf(made), made.version());
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (event.getEntity() instanceof Aggregate changed) {
            audit.changes(event.getSession())
                    .changed(
                            Audit.objectOf(changed),
                            versionIn(event.getOldState(), event.getPersister()),
                            changed.version());
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (event.getEntity() instanceof Aggregate removed) {
            audit.changes(event.getSession()).removed(Audit.objectOf(removed), removed.version());
        }
    }

    /** Whoever is read to be one version further is changed by that alone. */
    @Override
    public void onLoad(LoadEvent event, LoadType type) {
        if (event.getLockOptions().getLockMode() == LockMode.PESSIMISTIC_FORCE_INCREMENT
                && event.getResult() instanceof Aggregate forced) {
            audit.changes(event.getSession()).changed(Audit.objectOf(forced), forced.version() - 1, forced.version());
        }
    }

    @Override
    public void onLock(LockEvent event) {
        if (event.getLockOptions().getLockMode() == LockMode.PESSIMISTIC_FORCE_INCREMENT
                && event.getObject() instanceof Aggregate forced) {
            audit.changes(event.getSession()).changed(Audit.objectOf(forced), forced.version() - 1, forced.version());
        }
    }

    /** Null for an aggregate whose versions Hibernate doesn't count. */
    private static @Nullable Long versionIn(Object @Nullable [] state, EntityPersister type) {
        return state != null && type.isVersioned() && state[type.getVersionPropertyIndex()] instanceof Number version
                ? Long.valueOf(version.longValue())
                : null;
    }
}
