package org.samenspel.testing.platform;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.IterativePollInterval;
import org.awaitility.pollinterval.PollInterval;
import org.samenspel.testing.Database;
import org.samenspel.testing.FreshDatabase;
import org.samenspel.testing.MovableClock;
import org.samenspel.testing.Registered;
import org.samenspel.testing.contract.ContractFilter;
import org.samenspel.testing.contract.FreshKeyFilter;

/** Makes each test of a service start equal: real time, a key for what creates, the contract watched, the organizations
 * of {@link org.samenspel.testing.Tokens} registered. Found by the service loader. */
public final class BeforeEachTest implements QuarkusTestBeforeEachCallback {
    /** Whether the module under test knows organizations; the one that owns them registers them itself. */
    private static final boolean DIRECTORY = TestPlatform.onClassPath("org.samenspel.directory.Directory")
            && !TestPlatform.onClassPath("org.samenspel.partners.organization.Organization");

    private static final boolean SCHEDULER = TestPlatform.onClassPath("io.quarkus.scheduler.Scheduler");

    /** A machine that does much beside it is slow, and not wrong. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /** What tests wait for is often there within milliseconds; what takes longer is asked for less and less. */
    private static final PollInterval POLL = IterativePollInterval.iterative(
            last -> Collections.min(List.of(last.multipliedBy(3).dividedBy(2), Duration.ofMillis(100))),
            Duration.ofMillis(20));

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        Awaitility.setDefaultTimeout(LONGEST_WAIT);
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(POLL);
        if (SCHEDULER) {
            Awaitility.setDefaultConditionEvaluationListener(new HurriedJobs());
        }
        // Filters are reset by some tests, and are not ours alone.
        if (RestAssured.filters().stream().noneMatch(ContractFilter.class::isInstance)) {
            RestAssured.filters(new FreshKeyFilter(), new ContractFilter());
        }
        Arc.container().instance(MovableClock.class).get().reset();
        FreshDatabase fresh = context.getTestInstance().getClass().getAnnotation(FreshDatabase.class);
        if (fresh != null) {
            Database.empty(Set.of(fresh.except()));
        }
        if (DIRECTORY) {
            List.of(Registered.LEVL, Registered.VVSG, Registered.OTHER_PARTNER).forEach(Registered::register);
        }
    }
}
