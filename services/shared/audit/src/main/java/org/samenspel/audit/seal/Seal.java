package org.samenspel.audit.seal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link of the chain.
 *
 * @param number from 1, without a gap
 * @param until it seals the records of the transactions from the one before it ends to this one, this one not included
 * @param digests of its records, in their order
 * @param hash over all of this and the hash of the seal before
 */
record Seal(long number, long until, List<String> digests, Instant sealedAt, String hash) {

    /** @param last the seal before; null for the first */
    static Seal after(@Nullable Seal last, long until, List<String> digests, Instant sealedAt) {
        var content = new Content(
                last == null ? 1 : last.number() + 1, until, digests, sealedAt, last == null ? null : last.hash());
        return new Seal(content.number(), until, digests, sealedAt, Digests.ofJson(content));
    }

    /** Whether it is what sealing after that one makes. */
    boolean follows(@Nullable Seal last) {
        return equals(after(last, until, digests, sealedAt)) && until > end(last);
    }

    /** The transaction that the next one begins with. */
    static long end(@Nullable Seal last) {
        return last == null ? 0 : last.until();
    }

    /** What is hashed. */
    private record Content(
            long number,
            long until,
            List<String> digests,
            Instant sealedAt,
            @Nullable String previous) {}
}
