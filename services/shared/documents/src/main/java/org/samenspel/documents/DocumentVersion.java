package org.samenspel.documents;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Content of a document as it was received once; it never changes.
 *
 * @param number from 1 on
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 * @param addedById the organization that sent it
 */
@Embeddable
public record DocumentVersion(
        int number,
        @Enumerated(EnumType.STRING) DocumentFormat format,
        long size,
        String sha256,
        LocalDate addedOn,
        UUID addedById) {}
