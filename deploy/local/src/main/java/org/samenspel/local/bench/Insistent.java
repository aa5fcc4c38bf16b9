package org.samenspel.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.samenspel.local.Refusal;

/** Respondents who send the same response again until it is answered, as the page on a phone does. */
public final class Insistent {

    private static final int AT_ONCE = 32;
    private static final int CREATED = 201;
    private static final int OVERLOAD = 429;
    private static final int OURS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    /** On a busy machine a whole platform takes minutes to start again. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI responses;
    private final List<String> answers;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile Instant lastAnswer = Instant.MIN;

    Insistent(URI responses, List<String> answers) {
        this.responses = responses;
        this.answers = answers;
    }

    /** Sends until then, and each response that was begun to its end. */
    public Thread begin(Instant end) {
        return Thread.ofPlatform().name("respondents").start(() -> {
            try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
                people.invokeAll(Collections.nCopies(AT_ONCE, () -> answerUntil(end)))
                        .forEach(Future::resultNow);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** How many responses were acknowledged; each was a different one. */
    public int acknowledged() {
        return acknowledged.size();
    }

    /** The statuses of those that were refused for good: none should be. */
    public List<Integer> refused() {
        return List.copyOf(refused);
    }

    /** How often nothing came back, or that it can't be stored now. */
    int unanswered() {
        return unanswered.get();
    }

    /** When the first was acknowledged after that moment. */
    boolean answeredAfter(Instant moment) {
        return lastAnswer.isAfter(moment);
    }

    /** Sends every so many of the acknowledged once more; returns how many were not answered as the first time. */
    long refusedAgain(int every) {
        return acknowledged.stream()
                .filter(body -> Math.floorMod(body.hashCode(), every) == 0)
                .filter(body -> status(body) != CREATED)
                .count();
    }

    private Void answerUntil(Instant end) throws InterruptedException {
        while (Instant.now().isBefore(end)) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            String body = "{\"id\":\"%s\",\"answers\":%s}"
                    .formatted(UUID.randomUUID(), answers.get(random.nextInt(answers.size())));
            insist(body);
        }
        return null;
    }

    private void insist(String body) throws InterruptedException {
        Instant giveUp = Instant.now().plus(LONGEST);
        int status = status(body);
        while (status >= OURS || status == OVERLOAD || status == 0) {
            if (Instant.now().isAfter(giveUp)) {
                throw new Refusal("A response was not taken within " + LONGEST.toMinutes() + " minutes.");
            }
            unanswered.incrementAndGet();
            Thread.sleep(BETWEEN_TRIES);
            status = status(body);
        }
        if (status == CREATED) {
            acknowledged.add(body);
            lastAnswer = Instant.now();
        } else {
            refused.add(status);
        }
    }

    /** 0 if there is no answer. */
    private int status(String body) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String from = "198.%d.%d.%d".formatted(random.nextInt(18, 20), random.nextInt(256), random.nextInt(256));
        var request = HttpRequest.newBuilder(responses)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", from)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException noAnswer) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
