package org.samenspel.governance.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All people. */
@ApplicationScoped
class Persons implements Aggregates<Person> {

    private static final String AFTER = "(searchName > :last or searchName = :last and id > :after)";

    /**
     * Those in whose name the text stands, without entries that were a mistake, by name; nobody for a text of which nothing is left.
     *
     * @param without the ids of those that are left out
     * @param slice after whom they begin: a page names that person by its id, since a name has no place in an address
     */
    Rows<Person> named(Set<UUID> organizations, String name, Set<UUID> without, Slice slice) {
        String key = Person.searchKey(name);
        if (key.isEmpty()) {
            return new Rows<>(List.of(), 0);
        }
        var condition = entries(organizations, false, without).and("searchName like :name escape '\\'", pattern(key));
        long total = count(condition.text(), condition.parameters());
        UUID after = slice.after();
        if (after != null) {
            condition.and(AFTER).with("last", nameOf(after, organizations)).with("after", after);
        }
        return new Rows<>(
                find(condition.orderedBy("searchName, id"), condition.parameters())
                        .page(0, slice.limit())
                        .list(),
                total);
    }

    private String nameOf(UUID id, Set<UUID> organizations) {
        return findByIdOptional(id)
                .filter(person -> organizations.contains(person.organizationId()))
                .map(Person::searchName)
                .orElseThrow(() -> new InvalidInput(new Issue(
                        "query",
                        "after",
                        null,
                        "after must be taken from the next link of a page",
                        Issue.INVALID_INPUT)));
    }

    /** In no telling order; those whose entry was a mistake, or the others, without these. */
    Rows<Person> of(Set<UUID> organizations, boolean withdrawn, Set<UUID> without, Slice slice) {
        return page(entries(organizations, withdrawn, without), slice);
    }

    /** Those of these organizations, entries that were a mistake too. */
    List<Person> allOf(Set<UUID> organizations) {
        return list("organizationId in ?1 order by id", organizations);
    }

    private static Condition entries(Set<UUID> organizations, boolean withdrawn, Set<UUID> without) {
        return but(without)
                .and("organizationId in :organizations", organizations)
                .and("withdrawal.withdrawnOn is " + (withdrawn ? "not null" : "null"));
    }

    private static Condition but(Set<UUID> without) {
        return Condition.all().and("id not in :without", without.isEmpty() ? null : without);
    }

    /** Some of those whose name is known, of all organizations, without these. */
    List<UUID> known(Set<UUID> without, Slice slice) {
        return page(but(without).and("erasedOn is null"), slice).rows().stream()
                .map(Person::id)
                .toList();
    }

    Optional<Person> withAccount(Set<UUID> organizations, String account) {
        return find(
                        "organizationId in ?1 and account = ?2 and withdrawal.withdrawnOn is null order by id",
                        organizations,
                        account)
                .firstResultOptional();
    }

    /** What the client types is a text to find, never a pattern. */
    private static String pattern(String key) {
        return "%" + key.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
