package org.samenspel.governance.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.Bodies;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Condition;

/** All meetings. Who sees a body sees its meetings. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

    /** @throws NotFound also when the organization may not know that the meeting exists */
    public Meeting visible(UUID id, Organization organization) {
        Condition condition =
                condition(organization, new MeetingFilter(null, null)).and("id = :id", id);
        return find(condition.text(), condition.parameters())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("meeting", id));
    }

    /** The same meeting; until the transaction ends nobody else locks it. */
    public Meeting lock(Meeting meeting) {
        getEntityManager().refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
        return meeting;
    }

    /** In the order they were planned. */
    public List<Meeting> visible(Organization organization, MeetingFilter filter, @Nullable UUID after, int limit) {
        Condition condition = condition(organization, filter).and("id > :after", after);
        return find(condition.orderedBy("id"), condition.parameters())
                .page(0, limit)
                .list();
    }

    public long countVisible(Organization organization, MeetingFilter filter) {
        Condition condition = condition(organization, filter);
        return count(condition.text(), condition.parameters());
    }

    /** Whether a decision was recorded in the meeting. */
    boolean decided(Meeting meeting) {
        return getEntityManager()
                        .createQuery("select count(*) from Decision where meetingId = :id", Long.class)
                        .setParameter("id", meeting.id())
                        .getSingleResult()
                > 0;
    }

    private static Condition condition(Organization organization, MeetingFilter filter) {
        return Condition.where(Bodies.OF_VISIBLE_BODY, organization.scheme())
                .with("code", organization.code())
                .and("bodyId = :bodyId", filter.bodyId())
                .and("state = :state", filter.state());
    }
}
