package org.samenspel.partners.organization;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;
import org.samenspel.web.persistence.VersionedAggregate;

/** Whom to ask for in an organization, and from when to when. Personal data: it goes into no event, log, or address. */
@Entity
@DynamicUpdate
public class Contact extends VersionedAggregate {

    private UUID organizationId;
    private String name;

    @Nullable
    private String function;

    @Nullable
    private String email;

    @Nullable
    private String phone;

    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(UUID organizationId, ContactCard card) {
        super(Ids.next());
        this.organizationId = organizationId;
        take(card);
    }

    void change(ContactCard card) {
        take(card);
    }

    private void take(ContactCard card) {
        name = card.name();
        function = card.function();
        email = card.email();
        phone = card.phone();
        periodStart = card.period().start();
        periodEnd = card.period().end();
    }

    /** Whether nobody has had to ask for this person since before a day. */
    boolean leftBefore(LocalDate day) {
        return periodEnd != null && periodEnd.isBefore(day);
    }

    public UUID organizationId() {
        return organizationId;
    }

    public ContactCard card() {
        return new ContactCard(name, function, email, phone, new Period(periodStart, periodEnd));
    }
}
