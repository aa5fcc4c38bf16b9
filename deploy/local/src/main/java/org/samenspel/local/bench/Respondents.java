package org.samenspel.local.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Respondents in one thread of Java: in a closed loop without wrk, and in an open one, where they come when they come. */
final class Respondents implements Generator {

    private final Server gateway;
    private final List<String> answers;

    Respondents(Server gateway, List<String> answers) {
        this.gateway = gateway;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "Java, one thread (no wrk found)";
    }

    @Override
    public Load closed(String campaign, int connections, Duration time) {
        return new Sending(gateway, connections, () -> request(campaign)).run(new Pace(time, 0));
    }

    /** So many a second come, whether the others were answered or not; each waits from the moment it was to be sent. */
    Load open(String campaign, int connections, double perSecond, Duration time) {
        return new Sending(gateway, connections, () -> request(campaign)).run(new Pace(time, perSecond));
    }

    /** The same, of which it is told what became of each: more come than can be taken. */
    Answers tooMany(String campaign, int connections, double perSecond, Duration time) {
        var sending = new Sending(gateway, connections, () -> request(campaign));
        sending.run(new Pace(time, perSecond));
        return sending.answers();
    }

    ByteBuffer request(String campaign) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String answer = answers.get(random.nextInt(answers.size()));
        byte[] body = ("{\"id\":\"" + new UUID(version4(random.nextLong()), variant(random.nextLong()))
                        + "\",\"answers\":" + answer + "}")
                .getBytes(StandardCharsets.UTF_8);
        // From one of 16 384 addresses that are set apart for measuring, as a trusted proxy says it.
        String head = "POST " + campaign + "/responses HTTP/1.1\r\nHost: localhost:" + gateway.port()
                + "\r\nContent-Type: application/json\r\nX-Forwarded-For: 198.18." + random.nextInt(64) + "."
                + random.nextInt(256) + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return ByteBuffer.allocate(head.length() + body.length)
                .put(head.getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .flip();
    }

    private static long version4(long bits) {
        return bits & 0xffff_ffff_ffff_0fffL | 0x4000L;
    }

    private static long variant(long bits) {
        return bits & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
    }
}
