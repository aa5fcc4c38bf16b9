package org.samenspel.governance.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All people. */
@ApplicationScoped
class Persons implements Aggregates<Person> {

    private static final int MOST_FOUND = 100;

    /** Those in whose name the text stands, without entries that were a mistake, by name; the first hundred. */
    List<Person> named(Set<UUID> organizations, String name) {
        var condition = entries(organizations, false).and("searchName like :name escape '\\'", pattern(name));
        return find(condition.orderedBy("searchName, id"), condition.parameters())
                .page(0, MOST_FOUND)
                .list();
    }

    /** In no telling order; those whose entry was a mistake, or the others. */
    Rows<Person> of(Set<UUID> organizations, boolean withdrawn, Slice slice) {
        return page(entries(organizations, withdrawn), slice);
    }

    private static Condition entries(Set<UUID> organizations, boolean withdrawn) {
        return Condition.where("organizationId in :organizations", organizations)
                .and("withdrawal.withdrawnOn is " + (withdrawn ? "not null" : "null"));
    }

    Optional<Person> withAccount(Set<UUID> organizations, String account) {
        return find(
                        "organizationId in ?1 and account = ?2 and withdrawal.withdrawnOn is null order by id",
                        organizations,
                        account)
                .firstResultOptional();
    }

    /** What the client types is a text to find, never a pattern. */
    private static String pattern(String name) {
        return "%" + SearchKey.of(name).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
