package org.samenspel.partners.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.Unassigned;
import org.samenspel.security.Caller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Aggregates;
import org.samenspel.web.persistence.Condition;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** All agreements. */
@ApplicationScoped
class Agreements implements Aggregates<Agreement> {

    private static final String VISIBLE = """
            (:seesDrafts = true and ownerId in :organizations
             or proposedOn is not null and array_intersects(readerIds, :readers))""";

    private static final String VISIBLE_IDS = """
            %s in (select a.id from Agreement a where :seesDrafts = true and a.ownerId in :organizations
                   or a.proposedOn is not null and array_intersects(a.readerIds, :readers))""";

    private static final String OF_PARTIES = """
            select id from Agreement where proposedOn is not null and array_intersects(partyIds, :parties)
            order by proposal.parentAgreementId nulls first, id""";

    private static final int SOME = 100;

    /** @throws NotFound also when the caller may not know that the agreement exists */
    Agreement visible(UUID id, Caller caller) {
        return seen(findByIdOptional(id), id, caller);
    }

    /** The same, locked: until the transaction ends nobody else changes it. */
    Agreement visibleToChange(UUID id, Caller caller) {
        return seen(lock(id), id, caller);
    }

    /** Whether one is kept by this organization, made by it or on its behalf. */
    boolean name(UUID organization) {
        return count("ownerId = ?1 or array_intersects(readerIds, ?2)", organization, new UUID[] {organization}) > 0;
    }

    /** Those that one of these is a party to, or is to join; frameworks before what is under them, as all lock them. */
    List<UUID> ofParties(Set<UUID> organizations) {
        return getEntityManager()
                .createQuery(OF_PARTIES, UUID.class)
                .setParameter("parties", array(organizations))
                .getResultList();
    }

    /** Some of those whose term ended before a day, or of which nothing came before it: drafts too. */
    List<UUID> overBefore(LocalDate day, Slice slice) {
        return page(Condition.where("(endsOn < :day or droppedOn < :day)", day), slice).rows().stream()
                .map(Agreement::id)
                .toList();
    }

    /** Those that one of these keeps, oldest first. */
    List<Agreement> keptBy(Set<UUID> organizations) {
        return list("ownerId in ?1 order by id", organizations);
    }

    /** The arrangements under a framework agreement. */
    List<UUID> under(UUID framework) {
        return getEntityManager()
                .createQuery(
                        "select id from Agreement where proposal.parentAgreementId = :framework order by id",
                        UUID.class)
                .setParameter("framework", framework)
                .getResultList();
    }

    /** The agreement, locked, if its day has still come and nobody else is working on it. */
    Optional<Agreement> lockIfDue(UUID id, LocalDate today) {
        return lockIfFree(Agreement.class, id).filter(locked -> locked.isDueForReview(today));
    }

    /** Some of those that time alone may have changed. */
    List<UUID> dueForReview(LocalDate today) {
        return getEntityManager()
                .createQuery("select id from Agreement where nextReviewOn <= :today order by id", UUID.class)
                .setParameter("today", today)
                .setMaxResults(SOME)
                .getResultList();
    }

    /** @param parties with one of them */
    Rows<Agreement> visible(
            Caller caller,
            AgreementFilter filter,
            @Nullable Set<UUID> parties,
            Unassigned unassigned,
            When when,
            Slice slice) {
        Condition condition = named(seenBy(caller, VISIBLE), filter)
                .and("array_intersects(partyIds, :owners)", array(unassigned.owners()))
                .and("id not in :named", unassigned.named());
        if (filter.dependsOnDay()) {
            Condition now = ofTheDay(filter, parties, when);
            condition
                    .and("(id in :fitting or id not in :limited and %s)".formatted(now.text()))
                    .with("fitting", when.fitting())
                    .with("limited", when.limited());
            now.parameters().forEach(condition::with);
        }
        return page(condition, slice);
    }

    /** What is the same on all days. */
    private static Condition named(Condition seen, AgreementFilter filter) {
        return seen.and("proposal.type = :type", filter.type())
                .and("array_contains(proposal.themeKeys, :theme)", filter.theme())
                .and("proposal.reference = :reference", filter.reference());
    }

    /** What is asked of those that the caller sees on all days. */
    private static Condition ofTheDay(AgreementFilter filter, @Nullable Set<UUID> parties, When when) {
        Condition condition = Condition.all()
                .and("array_intersects(partyIds, :wanted)", array(parties))
                .and("array_intersects(noticeDays, :deadlines)", filter.deadlines(when.today()))
                .and("endsOn <= :endsUntil", filter.endsUntil());
        AgreementState state = filter.state();
        return state == null
                ? condition
                : condition.and(new StateCondition(state).text()).with("day", when.day());
    }

    /** @param id the path of the agreement's id in a query of something that hangs on it */
    Condition visible(String id, Caller caller) {
        return seenBy(caller, VISIBLE_IDS.formatted(id));
    }

    private static Condition seenBy(Caller caller, String text) {
        return Condition.where(text, Reading.seesDrafts(caller))
                .with("organizations", caller.organizations())
                .with("readers", caller.organizations().toArray(UUID[]::new));
    }

    /** Those that the caller may not see on all days: its party left, came in later, or refused. */
    List<Agreement> limitedFor(Caller caller) {
        return list(
                "ownerId not in ?1 and array_intersects(limitedIds, ?2)",
                caller.organizations(),
                caller.organizations().toArray(UUID[]::new));
    }

    /**
     * Those that the caller sees and that are renewed tacitly, as far as they may be what is asked for.
     *
     * @param parties with one of them, on any day
     */
    List<Agreement> renewedFor(Caller caller, AgreementFilter filter, @Nullable Set<UUID> parties) {
        Condition renewed = named(seenBy(caller, VISIBLE), filter)
                .and("proposal.renewal is not null")
                .and("array_intersects(partyIds, :wanted)", array(parties));
        return list(renewed.text(), renewed.parameters());
    }

    private static UUID @Nullable [] array(@Nullable Set<UUID> ids) {
        return ids == null ? null : ids.toArray(UUID[]::new);
    }

    private static Agreement seen(Optional<Agreement> agreement, UUID id, Caller caller) {
        return agreement.filter(found -> found.visibleTo(caller)).orElseThrow(() -> new NotFound("agreement", id));
    }
}
