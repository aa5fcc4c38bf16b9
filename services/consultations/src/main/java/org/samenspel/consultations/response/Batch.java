package org.samenspel.consultations.response;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Responses to one campaign that are stored by one transaction: of two campaigns they would show who answered both at the same time.
 * They are in the order of their names, which is a random one for whoever does not have the key.
 */
final class Batch {

    private static final Comparator<PendingResponse> BY_NAME =
            Comparator.comparing(response -> response.sealed().name(), Arrays::compareUnsigned);

    private final UUID campaignId;
    private final List<PendingResponse> responses;

    private Batch(UUID campaignId, List<PendingResponse> responses) {
        this.campaignId = campaignId;
        this.responses = responses.stream().sorted(BY_NAME).toList();
    }

    /** A batch for each of their campaigns. */
    static List<Batch> of(Collection<PendingResponse> responses) {
        return responses.stream()
                .collect(Collectors.groupingBy(
                        PendingResponse::campaignId, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .entrySet()
                .stream()
                .map(campaign -> new Batch(campaign.getKey(), campaign.getValue()))
                .toList();
    }

    UUID campaignId() {
        return campaignId;
    }

    List<PendingResponse> responses() {
        return responses;
    }

    /** Those that wait for who is closing the campaign; the others are told that somebody is. */
    List<PendingResponse> patient() {
        responses.stream()
                .filter(response -> !response.patient())
                .forEach(response -> response.outcome().complete(Submission.CLOSING));
        return responses.stream().filter(PendingResponse::patient).toList();
    }

    byte[][] names() {
        return responses.stream().map(response -> response.sealed().name()).toArray(byte[][]::new);
    }

    byte[][] contents() {
        return responses.stream().map(response -> response.sealed().content()).toArray(byte[][]::new);
    }

    void settle(Submission outcome) {
        responses.forEach(response -> response.outcome().complete(outcome));
    }

    /**
     * Answers each of them.
     *
     * @param stored what is stored under their names, if some of them were tried before; else empty
     * @return how many were stored now
     */
    int settle(Envelope envelope, Collection<SealedResponse> stored) {
        if (stored.isEmpty()) {
            settle(Submission.ACCEPTED);
            return responses.size();
        }
        int fresh = 0;
        Map<ByteBuffer, SealedResponse> byName =
                stored.stream().collect(Collectors.toMap(found -> ByteBuffer.wrap(found.name()), found -> found));
        for (PendingResponse response : responses) {
            SealedResponse found = byName.get(ByteBuffer.wrap(response.sealed().name()));
            if (found == null) {
                throw new IllegalStateException("A response that was neither stored nor refused");
            }
            boolean isFresh = Arrays.equals(found.content(), response.sealed().content());
            if (isFresh) {
                response.outcome().complete(Submission.ACCEPTED);
            } else {
                compare(envelope, response, found);
            }
            fresh += isFresh ? 1 : 0;
        }
        return fresh;
    }

    /** What was stored before and can't be read any more fails this one alone: whether it is the same nobody knows. */
    private static void compare(Envelope envelope, PendingResponse response, SealedResponse found) {
        try {
            boolean same = Arrays.equals(envelope.open(response.key(), found), response.answers());
            response.outcome().complete(same ? Submission.ACCEPTED : Submission.CHANGED);
        } catch (IllegalStateException _) {
            response.outcome().completeExceptionally(new StoreUnavailable());
        }
    }

    void fail(Throwable failure) {
        responses.forEach(response -> response.outcome().completeExceptionally(failure));
    }
}
