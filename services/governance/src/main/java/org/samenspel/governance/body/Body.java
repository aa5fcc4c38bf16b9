package org.samenspel.governance.body;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.person.Incompatibility;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Share;
import org.samenspel.security.Organization;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * A body: the assembly or the board of an organization, or the joint consultation of an agreement. Somebody gets a seat in it by a
 * mandate; it meets and decides. A body of an agreement is set up by one of its parties and read by all of them.
 */
@Entity
public class Body {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organizationScheme;
    private String organizationCode;
    private String code;

    @Nullable
    private UUID agreementId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Nullable
    private Integer size;

    @Nullable
    private LocalDate periodStart;

    @Nullable
    private LocalDate periodEnd;

    @Nullable
    private String quorum;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CompositionRule> rules;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Incompatibility> incompatibilities;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    /** @param agreementId null for a body of the organization itself */
    @SuppressWarnings({"NullAway.Init", "this-escape"})
    public Body(Organization organization, String code, @Nullable UUID agreementId, BodyContent content) {
        this.id = Ids.next();
        this.organizationScheme = organization.scheme();
        this.organizationCode = organization.code();
        this.code = code;
        this.agreementId = agreementId;
        apply(content);
    }

    /** Gives the body another name, size, period or other rules; mandates that were given stay. */
    public void change(BodyContent content) {
        apply(content);
    }

    private void apply(BodyContent content) {
        Period period = content.period();
        name = content.name();
        size = content.size();
        periodStart = period == null ? null : period.start();
        periodEnd = period == null ? null : period.end();
        quorum = content.quorum() == null ? null : content.quorum().toString();
        majority = content.majority();
        rules = content.rules();
        incompatibilities = content.incompatibilities();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** What the other features know of this body. */
    public BodyScope scope() {
        return new BodyScope(id, organization(), code, agreementId, content());
    }

    Organization organization() {
        return new Organization(organizationScheme, organizationCode);
    }

    private BodyContent content() {
        return new BodyContent(
                name,
                size,
                periodStart == null ? null : new Period(periodStart, periodEnd),
                quorum == null ? null : Share.of(quorum),
                majority,
                rules,
                incompatibilities);
    }
}
