package org.samenspel.documents.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.documents.Document;
import org.samenspel.documents.DocumentAccess;
import org.samenspel.documents.DocumentContent;
import org.samenspel.documents.DocumentVersion;
import org.samenspel.web.href.Linked;

/**
 * A document with its versions, without content.
 *
 * @param asOf the day as of which it is read: of who left, its last one
 * @param withdrawal null also when the caller reads it as of a day before: then there are no versions, and it is not said why
 */
public record DocumentDetails(
        URI href,
        UUID id,
        LocalDate asOf,
        NewDocument.Subject subject,
        String kind,
        String name,
        LocalDate addedOn,
        OrganizationReference addedBy,
        List<VersionDetails> versions,
        @Nullable WithdrawalDetails withdrawal)
        implements Linked {

    static DocumentDetails of(Document document, DocumentAccess access, LocalDate day, References references) {
        DocumentContent content = document.content();
        URI href = references.href(DocumentResource.class, document.id());
        return new DocumentDetails(
                href,
                document.id(),
                day,
                new NewDocument.Subject(content.subjectType(), content.subjectId()),
                content.kind(),
                content.name(),
                document.addedOn(),
                references.organization(document.addedById()),
                document.versions(access).stream()
                        .map(version -> VersionDetails.of(version, href, references))
                        .toList(),
                WithdrawalDetails.of(document.withdrawal(access), references));
    }

    /** @param content where it can be read */
    record VersionDetails(
            int number,
            URI content,
            String mediaType,
            long size,
            String sha256,
            LocalDate addedOn,
            OrganizationReference addedBy) {

        static VersionDetails of(DocumentVersion version, URI document, References references) {
            return new VersionDetails(
                    version.number(),
                    URI.create(document + "/content?version=" + version.number()),
                    version.format().mediaType(),
                    version.size(),
                    version.sha256(),
                    version.addedOn(),
                    references.organization(version.addedById()));
        }
    }

    /** That it was withdrawn. */
    record WithdrawalDetails(LocalDate withdrawnOn, String reason, OrganizationReference by) {

        static @Nullable WithdrawalDetails of(Document.@Nullable Withdrawal withdrawal, References references) {
            return withdrawal == null
                    ? null
                    : new WithdrawalDetails(
                            withdrawal.withdrawnOn(), withdrawal.reason(), references.organization(withdrawal.byId()));
        }
    }
}
