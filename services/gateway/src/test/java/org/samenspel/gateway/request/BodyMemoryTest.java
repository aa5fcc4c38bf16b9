package org.samenspel.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.gateway.Configured;
import org.samenspel.gateway.client.Client;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

class BodyMemoryTest {
    private static final int LEAST = 1024;
    private static final Client GREEDY = new Client(1);
    private static final Client OTHER = new Client(2);
    private static final Client THIRD = new Client(3);

    private final BodyMemory memory = new BodyMemory(Configured.gateway(
            Map.of("samenspel.gateway.limits.bodies", "10K", "samenspel.gateway.clients.bodies", "4K")));

    @Test
    void clientThatSendsMuchTakesNoMemoryOfTheOthers() {
        var held = memory.hold(GREEDY);
        held.grow(4 * LEAST);

        refused(GeneralProblem.TOO_MANY_REQUESTS, () -> held.grow(1));
        refused(GeneralProblem.TOO_MANY_REQUESTS, () -> memory.hold(GREEDY));
        memory.hold(OTHER).grow(4 * LEAST);
    }

    @Test
    void refusesMoreThanThereIsForAll() {
        Stream.of(GREEDY, OTHER).forEach(client -> memory.hold(client).grow(4 * LEAST));

        var held = memory.hold(THIRD);
        refused(GeneralProblem.SERVICE_UNAVAILABLE, () -> held.grow(2 * LEAST + 1));
        held.grow(2 * LEAST);
    }

    @Test
    void countsBodyThatHasYetToCome() {
        Stream.generate(() -> GREEDY).limit(4).forEach(memory::hold);

        refused(GeneralProblem.TOO_MANY_REQUESTS, () -> memory.hold(GREEDY));
    }

    @Test
    void givesBackAllOfIt() {
        var held = memory.hold(GREEDY);
        held.grow(2 * LEAST);
        refused(GeneralProblem.TOO_MANY_REQUESTS, () -> held.grow(3 * LEAST));

        held.giveBack();

        assertThat(memory.isEmpty()).isTrue();
    }

    private static void refused(GeneralProblem problem, ThrowingCallable growing) {
        assertThatThrownBy(growing)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
