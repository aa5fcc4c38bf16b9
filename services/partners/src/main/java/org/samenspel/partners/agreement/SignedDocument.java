package org.samenspel.partners.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.documents.DocumentRule;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.text.Name;

/**
 * The paper or file that the parties signed, kept elsewhere.
 *
 * @param reference by which it is found there
 * @param sha256 of its bytes, so that nobody takes another one for it
 * @param keptOn since when it is kept there: who left before sees nothing of it; null until it is recorded
 */
public record SignedDocument(
        @NotBlank @Name @Size(max = 500) String reference,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 hexadecimal digits, in small letters")
        String sha256,

        @Nullable LocalDate keptOn) {

    /** Kept from today on, where nothing else was said. */
    SignedDocument recorded(LocalDate today) {
        return keptOn == null ? new SignedDocument(reference, sha256, today) : this;
    }

    /** @throws RuleViolation {@code documentDigest} if files of it are there, and it is none of them */
    void requireOneOf(List<String> files) {
        if (!files.isEmpty() && !files.contains(sha256)) {
            throw DocumentRule.DOCUMENT_DIGEST.brokenBy(
                    "sha256",
                    "The file of the signed agreement has the SHA-256 " + files.getLast()
                            + ": withdraw it first if it is another one");
        }
    }

    private boolean isKeptOn(LocalDate day) {
        return !Objects.requireNonNull(keptOn).isAfter(day);
    }

    /** As recorded, one after the other: on a day the last one counts of those that were kept by then. */
    record All(List<SignedDocument> list) {

        All {
            list = List.copyOf(list);
        }

        All with(SignedDocument next) {
            return new All(Stream.concat(list.stream(), Stream.of(next)).toList());
        }

        Optional<SignedDocument> on(LocalDate day) {
            return list.reversed().stream().filter(one -> one.isKeptOn(day)).findFirst();
        }
    }
}
