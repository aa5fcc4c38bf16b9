package org.samenspel.governance.balance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.samenspel.security.Organization;
import org.samenspel.values.Ids;

/**
 * How the members of all bodies of an organization were made up on a day: the chapter "Evenwichten" of the recognition file, as a
 * thing that is taken once and stays as it is. It holds what may be told and nothing else.
 */
@Entity
public class Balance {

    @Id
    private UUID id;

    private String organizationScheme;
    private String organizationCode;
    private LocalDate date;
    private int people;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Balance() {}

    Balance(Organization organization, LocalDate date, int people, List<Answer> answers) {
        this.id = Ids.next();
        this.organizationScheme = organization.scheme();
        this.organizationCode = organization.code();
        this.date = date;
        this.people = people;
        this.answers = List.copyOf(answers);
    }

    public UUID id() {
        return id;
    }

    /** What the other features know of it. */
    public BalanceSheet sheet() {
        return new BalanceSheet(id, date, people, answers);
    }
}
