package org.samenspel.local.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.demo.Actors;
import org.samenspel.local.demo.Api;
import org.samenspel.local.demo.DemoFiles;
import org.samenspel.local.demo.Entrance;

/**
 * Who uses a platform while something is done to it, as in a campaign: ten requests of eleven are a response to a campaign of their own, the
 * eleventh reads of one service after the other with a token.
 */
public final class Crowd implements AutoCloseable {

    private static final int DIFFERENT_ANSWERS = 1_000;
    /** Odd, so that both who take turns read. */
    private static final int ONE_READS_OF = 11;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final Leftovers leftovers = new Leftovers();
    private final Server gateway;
    private final Api reader;
    private final BenchCampaign campaign;
    private final List<String> paths;
    private final Respondents respondents;
    private final AtomicLong turn = new AtomicLong();
    private final Thread renewal;
    private volatile String token;
    private long accepted;
    private long unknown;

    /** @param settings of the checkout, with the ports at which the gateway and the provider of tokens are reached */
    public Crowd(Settings settings) {
        this(settings.home(), Entrance.ofDemo(settings.ports()));
    }

    /** @param home the checkout */
    public Crowd(Path home, Entrance entrance) {
        var files = new DemoFiles(home.resolve("deploy/demo/levl-2022"));
        var actors = new Actors(entrance);
        var answers = new RandomAnswers(files.json("campaigns/housing.json").path("questionnaire"), new Random())
                .lines(DIFFERENT_ANSWERS);
        this.gateway = Server.at(entrance);
        this.reader = actors.auditor();
        this.campaign = BenchCampaign.open(actors, files, leftovers);
        this.respondents = new Respondents(gateway, answers);
        this.paths = List.of(
                "/partners/v1/organizations?pageSize=1",
                "/plans/v1/plans?pageSize=1",
                "/governance/v1/bodies?pageSize=1",
                "/finance/v1/budgets?pageSize=1",
                campaign.path());
        this.token = reader.token();
        requireReads();
        this.renewal = Thread.ofVirtual().name("token").start(this::renewToken);
    }

    /** Reads of each service once; refuses what is not answered well. */
    public void requireReads() {
        paths.forEach(path -> reader.get(path).orRefuse());
    }

    /** Until it is ended. */
    public Traffic come(double perSecond) {
        return Traffic.begin(gateway, this::request, perSecond);
    }

    /** What was seen counts for {@link #requireStored()}. */
    public Traffic.Seen end(Traffic traffic) {
        Traffic.Seen seen = traffic.end();
        accepted += seen.accepted();
        unknown += seen.unknown();
        return seen;
    }

    private void renewToken() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
                token = reader.token();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            } catch (Refusal notNow) {
                // Without the provider the one that there is may still do.
            }
        }
    }

    private ByteBuffer request() {
        long number = turn.getAndIncrement();
        if (number % ONE_READS_OF != 0) {
            return respondents.request(campaign.path());
        }
        String head = "GET " + paths.get(Math.toIntExact(number / ONE_READS_OF % paths.size()))
                + " HTTP/1.1\r\nHost: localhost:" + gateway.port()
                + "\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        return ByteBuffer.wrap(head.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Closes the campaign: it must have each response that was accepted, once, and none that was not sent.
     *
     * @return how many it has
     */
    public long requireStored() {
        long stored = campaign.endAndCount();
        if (stored < accepted || stored > accepted + unknown) {
            throw new Refusal("%d responses were accepted, and %d are counted; of %d nobody knows."
                    .formatted(accepted, stored, unknown));
        }
        return stored;
    }

    @Override
    public void close() {
        renewal.interrupt();
        leftovers.close();
    }
}
