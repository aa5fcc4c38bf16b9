package org.samenspel.partners.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All projects. */
@ApplicationScoped
public class Projects implements PanacheRepositoryBase<Project, UUID> {

    private static final String VISIBLE = """
            (ownerScheme = :scheme and ownerCode = :code or array_contains(participantIds, :registeredAs))""";

    /** @throws NotFound also when the reader may not know that the project exists */
    Project visible(UUID id, ProjectReader reader) {
        Condition condition = visibleTo(reader).and("id = :id", id);
        return find(condition.text(), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("project", id));
    }

    Project lock(Project project) {
        getEntityManager().refresh(project, LockModeType.PESSIMISTIC_WRITE);
        return project;
    }

    /** Oldest first. */
    public List<Project> visible(ProjectReader reader, ProjectFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(reader, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(ProjectReader reader, ProjectFilter filter) {
        Condition condition = condition(reader, filter);
        return count(condition.text(), condition.parameters());
    }

    private static Condition condition(ProjectReader reader, ProjectFilter filter) {
        return visibleTo(reader)
                .and("array_contains(themes, :theme)", filter.theme())
                .and("agreementId = :agreement", filter.agreementId())
                .and("reference = :reference", filter.reference());
    }

    private static Condition visibleTo(ProjectReader reader) {
        return Condition.where(VISIBLE, reader.organization().scheme())
                .with("code", reader.organization().code())
                .with("registeredAs", reader.registeredAs());
    }
}
