package org.samenspel.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.samenspel.local.process.Launch;

class SilenceTest {

    @Test
    void namesThePartsThatHangOrFailOrSayThatTheyAreNotReady() throws InterruptedException {
        var never = new CountDownLatch(1);

        Set<String> silent = Silence.among(List.of(
                part("answering", () -> true),
                part("not ready", () -> false),
                part("failing", () -> {
                    throw new IllegalStateException("broken");
                }),
                part("hanging", () -> {
                    never.await();
                    return true;
                })));

        assertThat(silent).containsExactlyInAnyOrder("not ready", "failing", "hanging");
    }

    @Test
    void accusesNoPartThatAnswersWhenItIsAskedAgain() throws InterruptedException {
        var answers = List.of(false, true).iterator();

        assertThat(Silence.among(List.of(part("busy", answers::next)))).isEmpty();
    }

    private static Part part(String name, Callable<Boolean> answer) {
        return new AskedPart(name, answer);
    }

    private record AskedPart(String name, Callable<Boolean> answer) implements Part {

        @Override
        public String address() {
            return "nowhere";
        }

        @Override
        public Set<String> needs() {
            return Set.of();
        }

        @Override
        public Launch launch() {
            return new Launch(List.of("true"), Map.of(), Path.of("none"));
        }

        @Override
        public boolean ready() throws Exception {
            return answer.call();
        }
    }
}
