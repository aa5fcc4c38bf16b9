package org.samenspel.sample.bad;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.samenspel.sample.bad.api.BadAnswer;
import org.samenspel.sample.other.Other;

/** Breaks every rule, so that the rules can be tested. */
public class BadManager {
    @Inject
    Other other;

    Response answer(BadAnswer answer) {
        return Response.ok(answer).build();
    }

    Instant now() {
        return Instant.now();
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    LocalDate dayInGreenwich(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    Date date(int one, int two, int three, int four, int five, int six, int seven) {
        return new Date(one + two + three + four + five + six + seven);
    }

    void refuse() {
        throw new RuleViolation(BadRule.WRONG_INPUT, "the input is wrong, and nobody knows where");
    }

    /** Of the input, as rules say it. */
    public enum BadRule {
        WRONG_INPUT;

        public String kind() {
            return "INPUT";
        }
    }

    private static final class RuleViolation extends RuntimeException {
        private static final long serialVersionUID = 1;

        RuleViolation(BadRule rule, String detail) {
            super(rule + ": " + detail);
        }
    }

    Process run(String command) throws IOException {
        return new ProcessBuilder(command).start();
    }

    void sleep() throws InterruptedException {
        Thread.sleep(Duration.ofMillis(1));
    }
}
