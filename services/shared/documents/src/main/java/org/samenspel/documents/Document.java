package org.samenspel.documents;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.VersionedAggregate;

/**
 * A file that belongs to something. It is described first and has content from its first version on; each version stays what it
 * was. One that was added by mistake is withdrawn: its content goes, and that it was there, who withdrew it and why stays.
 */
@Entity
@DynamicUpdate
public class Document extends VersionedAggregate {

    private UUID ownerId;
    private String subjectType;
    private UUID subjectId;
    private String kind;
    private String name;
    private LocalDate addedOn;
    private UUID addedById;

    /** Read with the document: content is received and sent outside of transactions. */
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 100)
    private Set<DocumentVersion> versions;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Withdrawal withdrawal;

    @Nullable
    private LocalDate expiredOn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(UUID ownerId, DocumentContent content, LocalDate addedOn, UUID addedById) {
        super(Ids.next());
        this.ownerId = ownerId;
        this.subjectType = content.subjectType();
        this.subjectId = content.subjectId();
        this.kind = content.kind();
        this.name = content.name();
        this.addedOn = addedOn;
        this.addedById = addedById;
        this.versions = new HashSet<>();
    }

    /**
     * Takes in new content as the next version.
     *
     * @throws RuleViolation {@code documentWithdrawn}; {@code documentFormat} if whoever saves it under its name opens it as something else
     */
    DocumentVersion add(DocumentFormat format, long size, String sha256, LocalDate day, UUID organization) {
        requireThere();
        requireName(format);
        var next = new DocumentVersion(versions.size() + 1, format, size, sha256, day, organization);
        versions.add(next);
        return next;
    }

    void withdraw(Withdrawal why) {
        requireThere();
        withdrawal = why;
    }

    /**
     * It was kept for as long as it had to be: its name, which may tell of people, goes with its content.
     *
     * @param over says so, in place of who would withdraw it
     */
    void expire(Withdrawal over) {
        withdrawal = withdrawal == null ? over : withdrawal;
        name = kind;
        expiredOn = over.withdrawnOn();
    }

    /** The day on which its description or its newest version came. */
    LocalDate lastDay() {
        return versions.stream()
                .map(DocumentVersion::addedOn)
                .max(Comparator.naturalOrder())
                .orElse(addedOn);
    }

    private void requireThere() {
        if (withdrawal != null) {
            throw new RuleViolation(
                    DocumentRule.DOCUMENT_WITHDRAWN, "The document was withdrawn on " + withdrawal.withdrawnOn());
        }
    }

    /** What it is called is not said again: it may tell of people. */
    private void requireName(DocumentFormat format) {
        if (!format.fits(name)) {
            throw DocumentRule.DOCUMENT_FORMAT.brokenBy(
                    DocumentRule.CONTENT,
                    "It is %s, whose name ends in %s or has no ending: describe it anew under such a name, and withdraw this one"
                            .formatted(format.mediaType(), format.endings()));
        }
    }

    /** All of its content, in bytes. */
    long size() {
        return versions.stream().mapToLong(DocumentVersion::size).sum();
    }

    /** The versions that a caller sees, oldest first; none once it was withdrawn. */
    public List<DocumentVersion> versions(DocumentAccess access) {
        return withdrawal != null
                ? List.of()
                : versions.stream()
                        .filter(version -> access.days().include(kind, version.addedOn(), version.addedById()))
                        .sorted(Comparator.comparingInt(DocumentVersion::number))
                        .toList();
    }

    /**
     * One of the versions that a caller sees.
     *
     * @param number null for the newest one
     * @throws NotFound if there is none, or none yet
     */
    public DocumentVersion version(@Nullable Integer number, DocumentAccess access) {
        List<DocumentVersion> seen = versions(access);
        return seen.reversed().stream()
                .filter(version -> number == null || version.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("version", number == null ? "newest" : number, whatThereIs(seen, access))
                                .in("query", "version"));
    }

    private String whatThereIs(List<DocumentVersion> seen, DocumentAccess access) {
        if (withdrawal != null) {
            Withdrawal known = withdrawal(access);
            return known == null
                    ? "The content of the document is gone"
                    : "The document was withdrawn on %s: its content is gone".formatted(known.withdrawnOn());
        }
        return seen.isEmpty()
                ? "The document has no content to read yet"
                : "Its versions are %s: name one of them, or leave version out for the newest"
                        .formatted(seen.stream()
                                .map(version -> Integer.toString(version.number()))
                                .collect(Collectors.joining(", ")));
    }

    /** Whether this is the content of the newest version, which need not be sent again. */
    public boolean isNewest(String sha256) {
        return newest().filter(newest -> newest.sha256().equals(sha256)).isPresent();
    }

    /** The SHA-256 of the content of all its versions; none once it was withdrawn. */
    Set<String> digests() {
        return withdrawal != null
                ? Set.of()
                : versions.stream().map(DocumentVersion::sha256).collect(Collectors.toUnmodifiableSet());
    }

    /** The newest version; none once it was withdrawn. */
    Optional<DocumentVersion> newest() {
        return withdrawal != null
                ? Optional.empty()
                : versions.stream().max(Comparator.comparingInt(DocumentVersion::number));
    }

    /** Whether it was added, or got a version, on one of the days of a caller, or by itself. */
    boolean isOf(DocumentDays days) {
        return days.include(kind, addedOn, addedById)
                || versions.stream().anyMatch(version -> days.include(kind, version.addedOn(), version.addedById()));
    }

    public UUID ownerId() {
        return ownerId;
    }

    public DocumentContent content() {
        return new DocumentContent(subjectType, subjectId, kind, name);
    }

    public LocalDate addedOn() {
        return addedOn;
    }

    /** The organization that added it. */
    public UUID addedById() {
        return addedById;
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawal;
    }

    /** The same as a caller sees it: on one of its days, or of what it added or withdrew itself. */
    public @Nullable Withdrawal withdrawal(DocumentAccess access) {
        return withdrawal != null && isSeen(withdrawal, access.days()) ? withdrawal : null;
    }

    private boolean isSeen(Withdrawal why, DocumentDays days) {
        Stream<UUID> adding = versions.stream().map(DocumentVersion::addedById);
        return Stream.concat(Stream.of(why.byId(), addedById), adding)
                .anyMatch(who -> days.include(kind, why.withdrawnOn(), who));
    }

    /**
     * That it was withdrawn.
     *
     * @param reason why, as it was said
     * @param byId the organization that did
     */
    public record Withdrawal(LocalDate withdrawnOn, String reason, UUID byId) {}
}
