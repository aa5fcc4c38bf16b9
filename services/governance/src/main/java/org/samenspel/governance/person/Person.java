package org.samenspel.governance.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.samenspel.privacy.Contents;
import org.samenspel.privacy.PersonalRecord;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.values.text.SearchKey;
import org.samenspel.web.persistence.VersionedAggregate;
import org.samenspel.web.persistence.Withdrawal;

/**
 * Somebody who sits, or may sit, in a body of an organization. A name that was entered wrongly is corrected, and the wrong one is not
 * kept. One who was registered by mistake is withdrawn: the entry stays readable with the reason, and its account is free again. Of one who
 * is erased the entry stays, without name and account, for what it did. What the person declared about itself is not here but in a schema
 * that this service's role can't read.
 */
@Entity
@DynamicUpdate
public class Person extends VersionedAggregate {

    /** What stands in the place of a name that is forgotten. */
    static final String ERASED = "—";

    private UUID organizationId;
    private String displayName;
    private String searchName;

    @Nullable
    private String account;

    @Nullable
    @Embedded
    private Withdrawal withdrawal;

    @Nullable
    private LocalDate erasedOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(UUID organizationId, PersonContent content) {
        super(Ids.random());
        this.organizationId = organizationId;
        apply(content);
    }

    void correct(PersonContent content) {
        requireThere();
        apply(content);
    }

    /** The entry was a mistake: nothing hangs on it. */
    void withdraw(Withdrawal now) {
        requireNotWithdrawn();
        withdrawal = now;
    }

    /** Nobody knows any more who it is; a second time changes nothing. */
    void erase(LocalDate today) {
        displayName = ERASED;
        searchName = "";
        account = null;
        erasedOn = erasedOn == null ? today : erasedOn;
    }

    /** @throws RuleViolation {@code personWithdrawn} of an entry that was a mistake, {@code personErased} of one without a name */
    void requireThere() {
        requireNotWithdrawn();
        if (erasedOn != null) {
            throw new RuleViolation(PersonRule.PERSON_ERASED, "It was erased on " + erasedOn);
        }
    }

    private void requireNotWithdrawn() {
        if (withdrawal != null) {
            throw new RuleViolation(PersonRule.PERSON_WITHDRAWN, "It was withdrawn on " + withdrawal.withdrawnOn());
        }
    }

    private void apply(PersonContent content) {
        displayName = content.displayName();
        searchName = searchKey(content.displayName());
        account = content.account();
    }

    /** By which people are found: a double name with its hyphen or without. */
    static String searchKey(String name) {
        return SearchKey.of(SearchKey.of(name).replace('-', ' '));
    }

    /** Never shown. */
    String searchName() {
        return searchName;
    }

    UUID organizationId() {
        return organizationId;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }

    /** Since when its name is forgotten; null while it is known. */
    public @Nullable LocalDate erasedOn() {
        return erasedOn;
    }

    /** What is stored about it, for itself. */
    PersonalRecord personal() {
        return new PersonalRecord(
                PersonService.PERSON,
                id(),
                new Contents()
                        .with("displayName", displayName)
                        .with("account", account)
                        .with("withdrawnOn", withdrawal == null ? null : withdrawal.withdrawnOn())
                        .all());
    }

    public PersonContent content() {
        return new PersonContent(displayName, account);
    }
}
