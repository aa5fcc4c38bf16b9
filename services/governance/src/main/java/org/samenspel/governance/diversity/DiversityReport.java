package org.samenspel.governance.diversity;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.values.Ids;
import org.samenspel.web.persistence.FixedAggregate;

/**
 * How the members of all bodies of an organization were made up on a day: the chapter "Evenwichten" of the recognition file, as a
 * thing that is made once and stays as it is. It holds what may be published and nothing else.
 */
@Entity
public class DiversityReport extends FixedAggregate {

    private UUID organizationId;
    private LocalDate date;
    private int people;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DiversityReport() {}

    DiversityReport(UUID organizationId, LocalDate date, int people, List<Answer> answers) {
        super(Ids.next());
        this.organizationId = organizationId;
        this.date = date;
        this.people = people;
        this.answers = List.copyOf(answers);
    }

    UUID organizationId() {
        return organizationId;
    }

    /** What the other features know of it. */
    public DiversityScope scope() {
        return new DiversityScope(id(), organizationId, date, people, answers);
    }
}
