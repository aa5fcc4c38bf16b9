package org.samenspel.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspel.local.expected.Expected;
import org.samenspel.local.part.Teller;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Snapshot;
import org.samenspel.local.supervisor.StateFile;

/** The demo with the real Keycloak, Kafka and PostgreSQL: played, stopped, started, played again, killed. */
class PlatformEndToEndTest implements LogIns {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path state;

    private static Cli cli;
    private static Visitor visitor;
    private static Cli.Result firstDemo;
    private static Snapshot beforeDown;
    private static Cli.Result down;
    private static List<ProcessId> leftAfterDown;
    private static Cli.Result secondDemo;

    @BeforeAll
    static void playTwiceWithAStopBetween() {
        // Whoever interrupts the tests ends this JVM before the last method.
        Runtime.getRuntime().addShutdownHook(new Thread(PlatformEndToEndTest::killTheSupervisor));
        var ports = new Ports(FreePorts.base());
        cli = new Cli(HOME, state, ports.base());
        visitor = new Visitor(ports);
        firstDemo = cli.run("demo", "--json");
        assertThat(firstDemo.exitCode()).as(firstDemo.err()).isZero();
        beforeDown = platform();
        down = cli.run("down");
        leftAfterDown = processes(beforeDown).filter(ProcessId::alive).toList();
        secondDemo = cli.run("demo", "--json");
        assertThat(secondDemo.exitCode()).as(secondDemo.err()).isZero();
    }

    /** Not by `down`: whatever kills the supervisor, nothing may stay behind. */
    @AfterAll
    static void killTheSupervisorAndLeaveNoOrphans() {
        Optional<Snapshot> running = new StateFile(state).running();
        killTheSupervisor();
        running.stream()
                .flatMap(PlatformEndToEndTest::processes)
                .flatMap(process -> process.handle().stream())
                .forEach(process -> assertThat(process.onExit()).succeedsWithin(PATIENCE));
    }

    private static void killTheSupervisor() {
        new StateFile(state)
                .running()
                .flatMap(snapshot -> snapshot.supervisor().handle())
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    @Override
    public Path home() {
        return HOME;
    }

    @Override
    public Ports ports() {
        return new Ports(cli.port());
    }

    @Override
    public Visitor visitor() {
        return visitor;
    }

    @Test
    void showsTheFiguresOfTheSource() throws IOException {
        expected().assertPlan(report(firstDemo));
        expected().assertProgress(report(firstDemo));
        expected().assertCampaigns(report(firstDemo));
    }

    @Test
    void saysWhatTheYearGaveToSeveralYearsAndWhatFiveSuchYearsComeTo() throws IOException {
        expected().assertSeveralYears(report(firstDemo));
    }

    @Test
    void keepsActivityIndicatorsMoneyAndTimeApart() throws IOException {
        expected().assertWhole(report(firstDemo));
    }

    @Test
    void showsTheNetworkTheAgreementAndItsDuties() throws IOException {
        expected().network().assertOrganizations(report(firstDemo));
        expected().network().assertAgreement(report(firstDemo));
        expected().network().assertDuties(report(firstDemo));
        expected().network().assertMerger(report(firstDemo));
    }

    @Test
    void showsTheBoardAgainstItsRulesAndWhatMeetingsDecided() throws IOException {
        expected().governance().assertBodies(report(firstDemo));
        expected().governance().assertComposition(report(firstDemo));
        expected().governance().assertMeetings(report(firstDemo));
    }

    @Test
    void showsThePrintedBudgetWithEveryDifference() throws IOException {
        expected().finance().assertBudget(report(firstDemo));
        expected().finance().assertStaff(report(firstDemo));
        expected().finance().assertIncome(report(firstDemo));
        expected().finance().assertDifferences(report(firstDemo));
        expected().finance().assertGoals(report(firstDemo));
    }

    @Test
    void importsItsOwnExportWithoutAChange() throws IOException {
        expected().assertImports(report(firstDemo));
    }

    @Test
    void reportsTheSameAfterAStopAndASecondRun() {
        assertThat(secondDemo.out()).isEqualTo(firstDemo.out());
    }

    @Test
    void stopsEveryProcess() {
        assertThat(down.exitCode()).isZero();
        assertThat(leftAfterDown).isEmpty();
    }

    @Test
    void saysThatItIsAlreadyUp() {
        var up = cli.run("up");

        assertThat(up.exitCode()).isZero();
        assertThat(up.out()).contains("already up");
    }

    @Test
    void showsEachPart() {
        var status = cli.run("status");

        assertThat(status.out().lines())
                .hasSize(2 + 9 + 1)
                .anyMatch(line -> line.matches("plans +ready +http://localhost:\\d+ +\\d+ +\\d+ MB +\\d+\\.\\d s"));
    }

    /** Of two starts, a stop between them, and all that the demo changed. */
    @Test
    void findsNothingRewrittenInTheAuditOfAnyService() {
        var verify = cli.run("audit", "verify", "--json");

        assertThat(verify.exitCode()).as(verify.out() + verify.err()).isZero();
        assertThat(verify.out().lines()).hasSize(5).allMatch(line -> line.contains("\"findings\":[]"));
    }

    /** All that the demo told was applied by everyone who reads it. */
    @Test
    void noDeadLetterWaits() {
        var letters = cli.run("events", "deadletters");

        assertThat(letters.exitCode()).as(letters.out() + letters.err()).isZero();
        assertThat(letters.out().lines()).hasSize(5).allMatch(line -> line.endsWith(" that wait: 0"));
    }

    @Test
    void buildsAReadModelAnewFromAllThatWasTold() {
        var rebuild = cli.run("rebuild", "governance", "agreements");

        assertThat(rebuild.exitCode()).as(rebuild.out() + rebuild.err()).isZero();
        assertThat(rebuild.out())
                .startsWith("governance: agreements: rebuilt aggregates=")
                .contains(" unreadable=0 leftOut=0 newerThanTheTopic=0 rowsRemoved=0");
    }

    @Test
    void refusesPortsThatThePlatformItselfUses() throws IOException {
        Path other = Files.createDirectory(state.resolve("other"));

        var up = new Cli(HOME, other, cli.port()).run("up");

        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.err()).startsWith("Port " + cli.port() + " (gateway) is in use by another program");
        assertThat(new StateFile(other).read()).isEmpty();
    }

    @Test
    void nobodyTellsTheServicesWhatIsNotItsOwnToTell() throws InterruptedException {
        var settings = new Settings(HOME, state, new Ports(cli.port()));

        assertThat(Teller.nobody(settings).refusal("finance.budgets.v1")).isEqualTo("TimeoutException");
        assertThat(Teller.guessing(settings, DomainService.FINANCE).refusal("finance.budgets.v1"))
                .isEqualTo("SaslAuthenticationException");
        assertThat(Teller.as(settings, DomainService.CONSULTATIONS).refusal("finance.budgets.v1"))
                .isEqualTo("TopicAuthorizationException");
    }

    @Test
    void opensNothingWithoutAToken() {
        assertThat(visitor.status("/plans/v1/plans", null)).isEqualTo(401);
        assertThat(visitor.status("/consultations/v1/campaigns", null)).isEqualTo(401);
        assertThat(visitor.status("/plans/v1/health", null)).isEqualTo(200);
    }

    @Test
    void opensToAClientOfTheRealm() {
        assertThat(visitor.status("/plans/v1/plans", visitor.tokenOf("vvsg"))).isEqualTo(200);
    }

    @Test
    void showsTheCostSharingAndWhatOnePartnerSeesOfIt() throws IOException {
        expected().sharing().assertAmounts(report(firstDemo));
        expected().sharing().assertDifferences(report(firstDemo));
        expected().sharing().assertSeenByOnePartner(report(firstDemo));
    }

    @Test
    void showsAnAgreementToItsPartiesOnly() {
        String found = "/partners/v1/agreements?reference=LEVL-VVSG-2022";
        String agreement = "/partners/v1/agreements/" + visitor.onlyId(found, visitor.tokenOf("vvsg"));
        String stranger = visitor.tokenOf("other-partner");

        assertThat(visitor.status(agreement, visitor.tokenOf("vvsg"))).isEqualTo(200);
        assertThat(visitor.status(agreement, stranger)).isEqualTo(404);
        assertThat(visitor.status(agreement + "/obligations", stranger)).isEqualTo(404);
        assertThat(visitor.json(found, stranger).path("items")).isEmpty();
    }

    @Test
    void opensToAClientThatStillHasTheCodeOfBeforeAMerger() {
        String found = "/partners/v1/agreements?reference=LEVL-LOKAAL-2023";
        String agreement = "/partners/v1/agreements/" + visitor.onlyId(found, visitor.tokenOf("beveren"));

        assertThat(visitor.json(agreement, visitor.tokenOf("beveren"))
                        .path("partyCount")
                        .asInt())
                .isEqualTo(2);
        assertThat(visitor.status(agreement, visitor.tokenOf("other-partner"))).isEqualTo(404);
        assertThat(visitor.status("/plans/v1/plans", visitor.tokenOf("beveren")))
                .isEqualTo(200);
    }

    @Test
    void showsABodyOfAnAgreementToItsPartiesAndPeopleToNobodyElse() {
        String found = "/governance/v1/bodies?code=jointConsultation";
        String body = "/governance/v1/bodies/" + visitor.onlyId(found, visitor.tokenOf("vvsg"));

        assertThat(visitor.status(body, visitor.tokenOf("vvsg"))).isEqualTo(200);
        assertThat(visitor.status(body, visitor.tokenOf("other-partner"))).isEqualTo(404);
        assertThat(visitor.status("/governance/v1/persons", visitor.tokenOf("vvsg")))
                .isEqualTo(403);
    }

    @Test
    void showsAnApprovedBudgetToPartnersButNotItsDifferences() {
        String found = "/finance/v1/budgets?reference=LEVL-2022";
        String budget = "/finance/v1/budgets/" + visitor.onlyId(found, visitor.tokenOf("vvsg"));

        assertThat(visitor.status(budget + "/reconciliation", visitor.tokenOf("levl-auditor")))
                .isEqualTo(200);
        assertThat(visitor.status(budget + "/reconciliation", visitor.tokenOf("vvsg")))
                .isEqualTo(403);
        assertThat(visitor.json("/finance/v1/fundingSources", visitor.tokenOf("vvsg"))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void refusesARealTokenThatIsMeantForSomethingElse() {
        String token = visitor.tokenWithoutAudience();

        assertThat(visitor.status("/plans/v1/plans", token)).isEqualTo(401);
        assertThat(visitor.status("/consultations/v1/campaigns", token)).isEqualTo(401);
    }

    @Test
    void refusesARealTokenOfAnotherRealm() {
        assertThat(visitor.status("/plans/v1/plans", visitor.administratorToken()))
                .isEqualTo(401);
    }

    @Test
    void showsAPartnerItsOwnStatementOnly() {
        String partner = visitor.tokenOf("other-partner");
        String own = "/finance/v1/statements/" + visitor.onlyId("/finance/v1/statements", partner);
        String sharing = visitor.json(own, partner).path("costSharingId").asText();
        String auditor = visitor.tokenOf("levl-auditor");
        JsonNode all = visitor.json("/finance/v1/statements?costSharingId=" + sharing, auditor)
                .path("items");

        assertThat(all).hasSize(5);
        assertThat(all.valueStream()
                        .map(one -> "/finance/v1/statements/" + one.path("id").asText())
                        .filter(path -> visitor.status(path, partner) != 404))
                .containsExactly(own);
        assertThat(visitor.status("/finance/v1/costSharings/" + sharing, partner))
                .isEqualTo(404);
    }

    private static Expected expected() throws IOException {
        return new Expected(HOME.resolve("deploy/demo/levl-2022/expected.json"));
    }

    private static Snapshot platform() {
        return new StateFile(state).running().orElseThrow();
    }

    private static Stream<ProcessId> processes(Snapshot snapshot) {
        return Stream.concat(
                Stream.of(snapshot.supervisor()), snapshot.parts().stream().map(PartStatus::process));
    }

    private static JsonNode report(Cli.Result demo) throws JsonProcessingException {
        return new JsonMapper().readTree(demo.out());
    }
}
