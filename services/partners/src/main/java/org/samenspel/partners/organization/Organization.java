package org.samenspel.partners.organization;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.MunicipalityClasses;
import org.samenspel.directory.OrganizationCode;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * An organization of the network. A network organization registers it and keeps it; everybody reads that. Whom
 * to ask for there is another matter: contacts are shown to those who keep it and to the organization itself. One that was registered
 * by mistake is withdrawn, as long as nothing here names it; where another service named it already, it is read by its id.
 */
@Entity
@DynamicUpdate
public class Organization extends VersionedAggregate {

    private UUID ownerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    private String searchName;

    @Enumerated(EnumType.STRING)
    private OrganizationKind kind;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> themeKeys;

    @ElementCollection
    @BatchSize(size = 100)
    private List<OrganizationCode> codes = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private MunicipalityClasses municipalityClasses;

    @JdbcTypeCode(SqlTypes.JSON)
    private SuccessionRecords successions;

    private boolean succeeded;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private RegistrationWithdrawal withdrawal;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Organization() {}

    /**
     * @param ownerId the network organization that registers it and keeps it from now on; null when it registers itself
     */
    Organization(@Nullable UUID ownerId, OrganizationProfile profile) {
        super(Ids.next());
        this.ownerId = ownerId == null ? id() : ownerId;
        this.successions = new SuccessionRecords(List.of());
        take(profile);
    }

    void change(OrganizationProfile profile) {
        take(profile);
    }

    /** Says that it was registered by mistake: nobody finds it any more but by its id, and others may have its codes. */
    void withdraw(Withdrawal why) {
        requireRegistered();
        withdrawal = new RegistrationWithdrawal(why, sorted(codes));
        codes.clear();
    }

    /** @throws RuleViolation {@code organizationWithdrawn} */
    void requireRegistered() {
        if (withdrawal != null) {
            throw new RuleViolation(OrganizationRule.ORGANIZATION_WITHDRAWN, "Register another one");
        }
    }

    /** Others act for it, once that is confirmed and its day has come. */
    void propose(SuccessionRecord succession) {
        become(successions.with(succession));
    }

    void confirmSuccession(UUID successionId, String subject) {
        become(successions.replaced(successions.one(successionId).confirmed(subject)));
    }

    void withdrawSuccession(UUID successionId, String reason) {
        become(successions.replaced(successions.one(successionId).withdrawn(reason)));
    }

    private void become(SuccessionRecords next) {
        successions = next;
        succeeded = next.standing().isPresent();
    }

    /** Those who keep the organization or check it see whom to ask for, and so does the organization itself. */
    public boolean showsContactsTo(Caller caller) {
        boolean keeps =
                caller.belongsTo(ownerId) && caller.has(Role.PARTNER_MANAGER, Role.NETWORK_COORDINATOR, Role.AUDITOR);
        return keeps || caller.belongsTo(id());
    }

    private void take(OrganizationProfile profile) {
        name = profile.name();
        searchName = name.searchKey();
        kind = profile.kind();
        themes = profile.themes();
        municipalityClasses = profile.municipalityClasses();
        themeKeys = SearchKey.all(themes);
        if (!sorted(codes).equals(sorted(profile.codes()))) {
            codes.clear();
            codes.addAll(profile.codes());
        }
    }

    private static List<OrganizationCode> sorted(List<OrganizationCode> codes) {
        return codes.stream()
                .sorted(Comparator.comparing(OrganizationCode::scheme).thenComparing(OrganizationCode::code))
                .toList();
    }

    /** The network organization that keeps it. */
    public UUID ownerId() {
        return ownerId;
    }

    public OrganizationProfile profile() {
        List<OrganizationCode> shown = withdrawal == null ? sorted(codes) : withdrawal.codes();
        return new OrganizationProfile(name, kind, themes, shown, municipalityClasses);
    }

    /** Null while it is registered. */
    public @Nullable Withdrawal withdrawal() {
        return withdrawal == null ? null : withdrawal.why();
    }

    /** The succession that was not taken back. */
    public Optional<SuccessionRecord> succession() {
        return successions.standing();
    }

    boolean isSucceededBy(UUID other) {
        return succession()
                .filter(record -> record.succession().successors().stream()
                        .anyMatch(one -> one.organizationId().equals(other)))
                .isPresent();
    }

    /** @throws NotFound if it has no such succession */
    public SuccessionRecord succession(UUID successionId) {
        return successions.one(successionId);
    }

    /** All that were ever written down, oldest first. */
    public List<SuccessionRecord> successions() {
        return successions.list();
    }
}
