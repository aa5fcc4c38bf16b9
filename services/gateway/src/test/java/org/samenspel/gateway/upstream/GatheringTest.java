package org.samenspel.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final UUID CAMPAIGN = UUID.fromString("019aa111-0000-7000-8000-00000000000a");

    /** What the service was asked, and has yet to answer. */
    private final List<Call> calls = new ArrayList<>();

    private final List<Runnable> atTheEndOfThisGo = new ArrayList<>();

    private final Gathering gathering = new Gathering(this::call, atTheEndOfThisGo::add);

    @Test
    void sendsAtOnceWhatComesAlone() {
        add("first");

        assertThat(calls).hasSize(1);
    }

    @Test
    void sendsTogetherWhatTheLoopTakesInAtOneGo() {
        addInThisGo("first");
        addInThisGo("second");
        assertThat(calls).isEmpty();

        endGo();

        assertThat(calls).hasSize(1);
        assertThat(calls.getFirst().body()).isEqualTo(framed("first").appendBuffer(framed("second")));
    }

    @Test
    void sendsTogetherInTheirOrderWhatComesWhileTwoCallsAreUnderWay() {
        add("first");
        add("second");
        add("third");
        add("fourth");

        assertThat(calls).hasSize(2);
        calls.getFirst().answer(Outcome.ACCEPTED);
        assertThat(calls).hasSize(3);
        assertThat(calls.getLast().body()).isEqualTo(framed("third").appendBuffer(framed("fourth")));
    }

    @Test
    void tellsEachItsOwnOutcome() {
        add("first");
        add("second");
        Future<Outcome> third = add("third");
        Future<Outcome> fourth = add("fourth");
        Future<Outcome> fifth = add("fifth");

        calls.get(1).answer(Outcome.ACCEPTED);
        calls.get(2).answer(Outcome.ACCEPTED, Outcome.ASK_ALONE, Outcome.OVERLOADED);

        assertThat(third.result()).isEqualTo(Outcome.ACCEPTED);
        assertThat(fourth.result()).isEqualTo(Outcome.ASK_ALONE);
        assertThat(fifth.result()).isEqualTo(Outcome.OVERLOADED);
    }

    @Test
    void failsOnlyWhatWasInTheCallThatFailed() {
        Future<Outcome> first = add("first");
        Future<Outcome> second = add("second");
        Future<Outcome> third = add("third");
        var failure = new IllegalStateException("broken off");

        calls.getFirst().answer.fail(failure);
        calls.get(1).answer(Outcome.ACCEPTED);
        calls.get(2).answer(Outcome.ACCEPTED);

        assertThat(first.cause()).isSameAs(failure);
        assertThat(second.result()).isEqualTo(Outcome.ACCEPTED);
        assertThat(third.result()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void sendsNoMoreAtOnceThanAServiceTakes() {
        IntStream.range(0, 2 + Gathering.MOST + 1).forEach(i -> add("x"));

        calls.getFirst().answer(Outcome.ACCEPTED);
        assertThat(calls.getLast().count()).isEqualTo(Gathering.MOST);
        calls.getLast().answer(Collections.nCopies(Gathering.MOST, Outcome.ACCEPTED));
        assertThat(calls.getLast().count()).isEqualTo(1);
    }

    @Test
    void sendsNoMoreBytesAtOnceThanAServiceTakes() {
        IntStream.range(0, 2 + 65).forEach(i -> add("x".repeat(16 * 1024)));

        calls.getFirst().answer(Outcome.ACCEPTED);
        assertThat(calls.getLast().count()).isEqualTo(63);
        assertThat(calls.getLast().body().length()).isLessThanOrEqualTo(Gathering.MOST_BYTES);
    }

    private Future<Outcome> add(String body) {
        Future<Outcome> outcome = addInThisGo(body);
        endGo();
        return outcome;
    }

    private Future<Outcome> addInThisGo(String body) {
        return gathering.add(new Submit(CAMPAIGN, Buffer.buffer(body)));
    }

    private void endGo() {
        atTheEndOfThisGo.forEach(Runnable::run);
        atTheEndOfThisGo.clear();
    }

    private Future<List<Outcome>> call(Buffer body, int count) {
        calls.add(new Call(body, count, Promise.promise()));
        return calls.getLast().answer.future();
    }

    private static Buffer framed(String body) {
        return Buffer.buffer()
                .appendLong(0x019aa11100007000L)
                .appendLong(0x800000000000000aL)
                .appendInt(body.length())
                .appendString(body);
    }

    private record Call(Buffer body, int count, Promise<List<Outcome>> answer) {

        void answer(Outcome... outcomes) {
            answer(List.of(outcomes));
        }

        void answer(List<Outcome> outcomes) {
            answer.complete(outcomes);
        }
    }
}
