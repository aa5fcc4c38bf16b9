package org.samenspel.governance.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All people. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, UUID> {

    /** @throws NotFound also when the person is of another organization */
    public Person of(Organization organization, UUID id) {
        Condition condition = condition(organization).and("id = :id", id);
        return find(condition.text(), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("person", id));
    }

    /** In no telling order. */
    public List<Person> of(Organization organization, @Nullable UUID after, int limit) {
        Condition condition = condition(organization).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countOf(Organization organization) {
        Condition condition = condition(organization);
        return count(condition.text(), condition.parameters());
    }

    private static Condition condition(Organization organization) {
        return Condition.where("organizationScheme = :scheme", organization.scheme())
                .and("organizationCode = :code", organization.code());
    }
}
