package org.samenspel.local.demo;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import org.samenspel.local.demo.Governance.Meeting;
import org.samenspel.local.demo.Report.Campaign;
import org.samenspel.local.demo.Report.Import;

/** The demo from begin to end. Each step looks first what is there already, so that a second run doubles nothing. */
public final class Story {

    private final Actors actors;
    private final Organizations organizations = new Organizations();
    private final DemoFiles files;
    private final PrintStream progress;
    private final NetworkStep network;
    private final PlanStep plan;
    private final AgreementStep vvsg;
    private final AgreementStep crisisHousing;
    private final MergerStep merger;
    private final BudgetStep budget;
    private final BodyStep bodies;
    private final EmployeeStep employees;
    private final CampaignStep campaigns;
    private final SharingStep sharing;

    /** @param ports those of the running platform */
    public Story(Settings settings, Ports ports, PrintStream progress) {
        this(settings, Entrance.ofDemo(ports), progress);
    }

    public Story(Settings settings, Entrance entrance, PrintStream progress) {
        this.actors = new Actors(entrance);
        this.files = new DemoFiles(settings.home().resolve("deploy/demo/levl-2022"));
        this.progress = progress;
        this.network = new NetworkStep(actors, organizations, files, progress);
        this.plan = new PlanStep(actors, files, progress);
        this.vvsg = agreement("vvsg-framework");
        this.crisisHousing = agreement("crisis-housing");
        this.merger = new MergerStep(actors, organizations, agreement("local-participation"), files, progress);
        this.budget = new BudgetStep(actors, organizations, files, progress);
        this.bodies = new BodyStep(actors, files, progress);
        this.employees = new EmployeeStep(actors, bodies, files, progress);
        var seen = new SeenOnce(settings.data().resolve("demo-story.json"));
        this.campaigns = new CampaignStep(actors, files, seen, progress);
        this.sharing = new SharingStep(actors, organizations, files, progress);
    }

    private AgreementStep agreement(String name) {
        return new AgreementStep(actors, organizations, files, progress, name);
    }

    /** The address of the year plan with its goals, actions and indicators, whether they were there or not. */
    public String beginYearPlan() {
        network.register();
        Map<String, String> plans = plan.beginPlans();
        plan.importFiles(plans);
        return requireNonNull(plans.get("year"));
    }

    Report play() {
        network.register();
        Map<String, String> plans = plan.beginPlans();
        List<Import> imports = plan.importFiles(plans);
        Network joined = publish(plans);
        int namedPartners = plan.namePartners(plans, organizations);
        String yearPlan = requireNonNull(plans.get("year"));
        var indicators = new Indicators(actors.auditor(), yearPlan);
        budget.submit(Api.id(yearPlan));
        vvsg.propose();
        crisisHousing.propose();
        List<Meeting> meetings = meet(plans, indicators);
        List<Campaign> consultations =
                List.of(campaigns.play("housing", indicators), campaigns.play("youth", indicators));
        new MeasurementStep(actors, organizations, files).record(indicators);
        var reading = new PlanReading(actors.auditor(), plans);
        return new Report(
                reading.plan(namedPartners),
                reading.progress(),
                consultations,
                reading.measurements(),
                joined,
                List.of(vvsg.read(), crisisHousing.read()),
                merger.merge(),
                bodies.read(employees.read(), meetings),
                budget.read(),
                sharing.share(crisisHousing),
                imports);
    }

    /** All that is known of plans before bodies decide on them; projects begin when there are plans that they count for. */
    private Network publish(Map<String, String> plans) {
        plan.publish(plans);
        Network joined = network.join();
        plan.recordOutsideApprovals(plans);
        plan.publishFramework();
        plan.submit(plans);
        return joined;
    }

    /** The report as text for people, or as one JSON document. */
    public String playAndReport(boolean asJson) {
        Report report = play();
        return asJson ? Json.text(report) : ReportText.of(report);
    }

    /** How many requests it sent. */
    public long requests() {
        return actors.requests();
    }

    /** The board decides to join, the parties sign, then the bodies of the agreement meet too. */
    private List<Meeting> meet(Map<String, String> plans, Indicators indicators) {
        bodies.setUpOwn();
        bodies.seat();
        bodies.awaitRenewal(indicators);
        Map<String, String> subjects = new HashMap<>();
        plans.forEach((reference, path) -> subjects.put(reference, Api.id(path)));
        subjects.put(budget.reference(), budget.id());
        subjects.put(vvsg.reference(), vvsg.id());
        var step = new MeetingStep(actors, bodies, organizations, subjects, progress);
        JsonNode meetings = files.json("governance/meetings.json");
        step.hold(meetings.path(0), indicators);
        vvsg.awaitApproval();
        vvsg.sign();
        vvsg.ask();
        crisisHousing.sign();
        bodies.setUpOf(vvsg);
        employees.name();
        List<Meeting> held = new ArrayList<>();
        for (JsonNode meeting : meetings) {
            step.hold(meeting, indicators);
            vvsg.awaitMeeting(meeting);
            held.add(step.read(meeting));
        }
        budget.awaitApproval();
        return held;
    }
}
