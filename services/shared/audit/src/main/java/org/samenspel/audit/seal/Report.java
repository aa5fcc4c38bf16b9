package org.samenspel.audit.seal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What comparing records, chain and roots came to.
 *
 * @param unsealed records that are in no seal yet
 * @param withoutRoot records that no root of this chain covers that left: these and those of the newest seals. What is rewritten of them
 *     shows nowhere
 * @param oldestWithoutRoot when the oldest of these happened
 * @param sealedLate records that say that they happened long before their seal. That is so after the service was stopped, or could not
 *     seal; made up ones are among them when nothing was sealed since
 * @param root the end of the chain in the database; null while nothing was sealed
 * @param findings none when all is as it was
 */
record Report(
        String service,
        long records,
        long seals,
        long roots,
        long unsealed,
        long withoutRoot,
        @Nullable Instant oldestWithoutRoot,
        long sealedLate,
        @Nullable Root root,
        List<Finding> findings) {

    boolean isClean() {
        return findings.isEmpty();
    }

    String text() {
        String window = withoutRoot == 0
                ? "All are covered by a root that left."
                : "%d are covered by no root that left yet, of which %d are not sealed yet; the oldest is of %s."
                        .formatted(withoutRoot, unsealed, oldestWithoutRoot);
        String late = sealedLate == 0
                ? ""
                : "%n  %d say that they happened more than %d minutes before their seal: was the service stopped then?"
                        .formatted(sealedLate, Verification.LONGEST.toMinutes());
        String told = isClean()
                ? "Nothing differs."
                : findings.stream()
                        .map(finding -> finding.kind() + ": " + finding.text())
                        .collect(Collectors.joining("\n  "));
        String end = root == null ? "" : " The chain ends at seal %d, %s.".formatted(root.number(), root.hash());
        return "%s: %d records, %d seals, %d roots.%s%n  %s%s%n  %s"
                .formatted(service, records, seals, roots, end, window, late, told);
    }
}
