package org.samenspel.partners.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.documents.DocumentRule;
import org.samenspel.values.rule.NotFound;
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

    /** @throws RuleViolation {@code documentDigest} if there are files that nobody named, and it is none of them */
    private void requireOneOf(List<String> files) {
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

    /**
     * One that was withdrawn: it counts on no day, and stays to be read.
     *
     * @param withdrawal who said so, when and why
     */
    public record Withdrawn(SignedDocument document, Withdrawal withdrawal) {}

    /**
     * As recorded, one after the other: on a day the last one counts of those that were kept by then.
     *
     * @param withdrawn those that count on no day
     */
    public record All(List<SignedDocument> list, List<Withdrawn> withdrawn) {

        public All {
            list = List.copyOf(list);
            withdrawn = List.copyOf(withdrawn);
        }

        static All none() {
            return new All(List.of(), List.of());
        }

        /**
         * With another one, which takes the place of the last one from its day on.
         *
         * @param files the SHA-256 of each file that is there as the signed agreement
         */
        All with(SignedDocument next, List<String> files) {
            next.requireOneOf(files.stream().filter(file -> !hasNamed(file)).toList());
            return new All(Stream.concat(list.stream(), Stream.of(next)).toList(), withdrawn);
        }

        /**
         * Without the last one recorded, which was a mistake; the one before it counts again.
         *
         * @throws NotFound when there is none
         */
        All withdrawLast(UUID agreement, Withdrawal why) {
            if (list.isEmpty()) {
                throw new NotFound("signedDocument", agreement);
            }
            return withdraw(list.subList(list.size() - 1, list.size()), why);
        }

        /** Without any: they were of a text that nobody proposes any longer. */
        All withdrawAll(Withdrawal why) {
            return withdraw(list, why);
        }

        private All withdraw(List<SignedDocument> last, Withdrawal why) {
            return new All(
                    list.subList(0, list.size() - last.size()),
                    Stream.concat(withdrawn.stream(), last.stream().map(one -> new Withdrawn(one, why)))
                            .toList());
        }

        /** Those that were withdrawn by a day. */
        public List<Withdrawn> withdrawnBy(LocalDate day) {
            return withdrawn.stream()
                    .filter(one -> !one.withdrawal().withdrawnOn().isAfter(day))
                    .toList();
        }

        private boolean hasNamed(String file) {
            return Stream.concat(list.stream(), withdrawn.stream().map(Withdrawn::document))
                    .anyMatch(one -> one.sha256().equals(file));
        }

        /** Whether on some day the document is the one with this SHA-256. */
        boolean name(String file) {
            return list.stream()
                    .filter(one -> one.sha256().equals(file))
                    .anyMatch(one -> on(Objects.requireNonNull(one.keptOn()))
                            .filter(one::equals)
                            .isPresent());
        }

        Optional<SignedDocument> on(LocalDate day) {
            return list.reversed().stream().filter(one -> one.isKeptOn(day)).findFirst();
        }
    }
}
