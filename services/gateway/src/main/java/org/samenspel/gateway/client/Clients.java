package org.samenspel.gateway.client;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.problem.Refusal;

/**
 * Tells clients apart, and counts what each submits without a token. Stuffing a ballot is made dear, not impossible: nobody knows
 * who a respondent is, and a school is one address.
 *
 * <p>An address is neither kept nor told. It becomes a number under a salt that is in memory only, and each day all of it is
 * forgotten.
 */
@Singleton
public class Clients {
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration OFTEN = Duration.ofMinutes(1);

    /** One address may take part in some campaigns at once, but not in any number of them. */
    private static final int CAMPAIGNS = 4;

    private final Origins origins;
    private final int burst;
    private final long refill;
    private final Ticker ticker;
    private volatile Day day;

    @Inject
    Clients(Vertx vertx, GatewayConfig config) {
        this(config.clients(), Ticker.systemTicker());
        vertx.setPeriodic(OFTEN.toMillis(), minute -> forgetDaily());
    }

    Clients(GatewayConfig.Clients config, Ticker ticker) {
        this.origins = new Origins(config);
        this.burst = config.burst();
        this.refill = config.refill().toNanos();
        this.ticker = ticker;
        this.day = new Day(ticker.read());
    }

    /** What is known of clients, until all of it is forgotten. */
    private static final class Day {
        private final long start;
        private final MessageDigest salted = sha256();
        private final Buckets buckets = new Buckets();

        private Day(long start) {
            this.start = start;
            byte[] salt = new byte[32];
            new SecureRandom().nextBytes(salt);
            salted.update(salt);
        }
    }

    /** Who asks. */
    public Client of(HttpServerRequest request) {
        return of(request.remoteAddress().hostAddress(), request.headers().getAll(Origins.FORWARDED_FOR));
    }

    Client of(String peer, List<String> forwarded) {
        byte[] digest = copyOf(day.salted).digest(origins.of(peer, forwarded));
        return new Client(ByteBuffer.wrap(digest).getLong());
    }

    /** Who keeps the connection open; nobody if it is a proxy of ours, which asks for many. */
    public Optional<Client> peerOf(HttpServerRequest request) {
        return peer(request.remoteAddress().hostAddress());
    }

    Optional<Client> peer(String address) {
        return origins.isProxy(address) ? Optional.empty() : Optional.of(of(address, List.of()));
    }

    /**
     * Counts a submit.
     *
     * @param campaign as a value: a path can be spelled in several ways
     * @throws Refusal if the client submitted too many
     */
    public void admitSubmit(Client client, UUID campaign) {
        long wait = take(client, CAMPAIGNS);
        if (wait == 0) {
            wait = take(client.at(campaign), 1);
        }
        if (wait > 0) {
            throw Refusal.tooMany("too many responses came from this address", Duration.ofNanos(wait));
        }
    }

    private long take(Client client, int times) {
        Day today = day;
        return today.buckets.take(client, ticker.read() - today.start, times * burst, refill / times);
    }

    void forgetDaily() {
        if (ticker.read() - day.start >= DAY.toNanos()) {
            day = new Day(ticker.read());
        }
    }

    /** Less dear than a new one, and the salt is in it. */
    private static MessageDigest copyOf(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
