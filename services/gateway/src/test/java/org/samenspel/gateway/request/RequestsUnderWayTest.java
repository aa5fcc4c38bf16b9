package org.samenspel.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspel.gateway.Configured;
import org.samenspel.gateway.client.Client;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

class RequestsUnderWayTest {
    private static final int OF_SERVICE = 6;
    private static final int OF_CLIENT = 4;
    private static final int OF_HEALTH = 3;
    private static final Client GREEDY = new Client(1);
    private static final Client OTHER = new Client(2);

    private final RequestsUnderWay underWay = new RequestsUnderWay(Configured.gateway(Map.of(
            "samenspel.gateway.limits.requests",
            "" + OF_SERVICE,
            "samenspel.gateway.clients.requests",
            "" + OF_CLIENT,
            "samenspel.gateway.clients.health-requests",
            "" + OF_HEALTH)));

    @Test
    void serviceThatHangsTakesNoPlaceOfTheOthers() {
        IntStream.range(0, OF_SERVICE).forEach(number -> hang(new Client(number), "plans"));

        assertThat(problem(answer(GREEDY, "plans"))).isEqualTo(GeneralProblem.SERVICE_UNAVAILABLE);
        assertThat(answer(GREEDY, "finance").succeeded()).isTrue();
        assertThat(underWay.duringTogether(GREEDY, "plans", Future::succeededFuture)
                        .succeeded())
                .isTrue();
        assertThat(underWay.duringHealth(GREEDY, "plans", Future::succeededFuture)
                        .succeeded())
                .isTrue();
    }

    @Test
    void greedyClientTakesNoPlaceOfTheOthers() {
        IntStream.range(0, OF_CLIENT).forEach(number -> hang(GREEDY, number % 2 == 0 ? "plans" : "finance"));

        assertThat(problem(answer(GREEDY, "partners"))).isEqualTo(GeneralProblem.TOO_MANY_REQUESTS);
        assertThat(answer(OTHER, "plans").succeeded()).isTrue();
    }

    @Test
    void clientThatAsksForHealthTooOftenTakesNoPlaceOfTheOthersAndNoneOfItsRequests() {
        IntStream.range(0, OF_HEALTH)
                .forEach(number -> underWay.duringHealth(
                        GREEDY, "plans", () -> Promise.<Void>promise().future()));

        assertThat(problem(underWay.duringHealth(GREEDY, "finance", Future::succeededFuture)))
                .isEqualTo(GeneralProblem.TOO_MANY_REQUESTS);
        assertThat(underWay.duringHealth(OTHER, "plans", Future::succeededFuture)
                        .succeeded())
                .isTrue();
        assertThat(answer(GREEDY, "plans").succeeded()).isTrue();
    }

    @Test
    void givesThePlaceBackHoweverTheWorkEnds() {
        Promise<Void> work = Promise.promise();
        for (int time = 0; time < OF_SERVICE; time++) {
            underWay.during(GREEDY, "plans", () -> Future.failedFuture("broken off"));
            underWay.during(GREEDY, "plans", thrown());
            underWay.duringHealth(GREEDY, "plans", thrown());
            answer(GREEDY, "plans");
        }

        assertThat(underWay.during(GREEDY, "plans", work::future).isComplete()).isFalse();
        assertThat(problem(underWay.during(GREEDY, "plans", thrown()))).isNull();
        work.complete();
        assertThat(underWay.isEmpty()).isTrue();
    }

    private void hang(Client client, String service) {
        underWay.during(client, service, () -> Promise.<Void>promise().future());
    }

    private Future<Void> answer(Client client, String service) {
        return underWay.during(client, service, Future::succeededFuture);
    }

    private static Supplier<Future<Void>> thrown() {
        return () -> {
            throw new IllegalStateException("a fault of ours");
        };
    }

    private static GeneralProblem problem(Future<?> done) {
        return done.cause() instanceof Refusal refusal ? refusal.problem() : null;
    }
}
