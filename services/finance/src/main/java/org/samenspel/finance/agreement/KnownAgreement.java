package org.samenspel.finance.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.Period;

/** An agreement. The partners service owns it; this is what we remember of its events. */
@Entity
public class KnownAgreement {

    private static final Set<String> SIGNED = Set.of("signed", "active", "ended");

    @Id
    private UUID id;

    private String organizationScheme;
    private String organizationCode;
    private String state;
    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected KnownAgreement() {}

    /**
     * @param keeper the organization that keeps it
     * @param state as the partners service calls it: {@code proposed}, {@code signed}, {@code active} or {@code ended}
     */
    public KnownAgreement(UUID id, Organization keeper, String state, Period period) {
        this.id = id;
        this.organizationScheme = keeper.scheme();
        this.organizationCode = keeper.code();
        this.state = state;
        this.periodStart = period.start();
        this.periodEnd = period.end();
    }

    boolean isKeptBy(Organization organization) {
        return organization.equals(new Organization(organizationScheme, organizationCode));
    }

    boolean isSigned() {
        return SIGNED.contains(state);
    }

    Period period() {
        return new Period(periodStart, periodEnd);
    }
}
