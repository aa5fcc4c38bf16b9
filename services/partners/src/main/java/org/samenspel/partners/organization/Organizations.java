package org.samenspel.partners.organization;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All organizations. */
@ApplicationScoped
class Organizations implements Aggregates<Organization> {

    private static final String HAS_CODE =
            "id in (select o.id from Organization o join o.codes c where c.code = :code)";
    private static final String HAD_CODE = """
            cast(sql('? @> jsonb_build_object(''codes'', jsonb_build_array(jsonb_build_object(''code'', cast(? as text))))',
                     withdrawal, :code) as boolean) = true""";

    Organization one(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("organization", id));
    }

    /** Locked: until the transaction ends nobody else changes it. */
    Organization oneToChange(UUID id) {
        return lock(id).orElseThrow(() -> new NotFound("organization", id));
    }

    Rows<Organization> matching(OrganizationFilter filter, Slice slice) {
        Condition condition = Condition.all()
                .and("withdrawal is " + (filter.withdrawn() ? "not null" : "null"))
                .and("searchName like :name escape '\\'", pattern(filter.name()))
                .and(filter.withdrawn() ? HAD_CODE : HAS_CODE, filter.code())
                .and("kind = :kind", filter.kind())
                .and("array_contains(themeKeys, :theme)", filter.theme())
                .and("""
                        id in (select m.memberId from Membership m
                               where m.organizationId = :memberOf and m.withdrawal is null)""", filter.memberOf());
        return page(condition, slice);
    }

    /** Others of one of its names, whatever the accents, case and spaces; oldest first. */
    List<Organization> namesakes(Organization organization) {
        LocalizedText name = organization.profile().name();
        return Stream.of(name.nl(), name.fr(), name.en())
                .flatMap(Stream::ofNullable)
                .flatMap(one ->
                        list("withdrawal is null and searchName like ?1 escape '\\' order by id", pattern(one))
                                .stream())
                .filter(other -> !other.id().equals(organization.id()))
                .filter(other -> OrganizationIndex.shareName(other.profile().name(), name))
                .distinct()
                .toList();
    }

    /** All that were not withdrawn, oldest first. */
    List<Organization> all() {
        return list("withdrawal is null", Sort.by("id"));
    }

    /** Whether others are registered by it. */
    boolean keeps(UUID id) {
        return count("ownerId = ?1 and id <> ?1 and withdrawal is null", id) > 0;
    }

    /** Whether others act for it, or it acts for others, from any day on. */
    boolean isInSuccession(UUID id) {
        return succeeded().stream().anyMatch(one -> one.id().equals(id) || one.isSucceededBy(id));
    }

    /** Writes what was done so far and forgets it, so that a long import doesn't compare it again with each row. */
    void writeAndForget() {
        flush();
        getEntityManager().clear();
    }

    /** Nobody else writes a succession down until the transaction ends; first of all, or what was read before is old. */
    void writeSuccessionsAlone() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('successions'))", Object.class)
                .getSingleResult();
    }

    /** Those with a succession that was not taken back. */
    List<Organization> succeeded() {
        return list("succeeded");
    }

    /** What the client types is a text to find, never a pattern. */
    private static @Nullable String pattern(@Nullable String name) {
        return name == null ? null : "%" + SearchKey.of(name).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
