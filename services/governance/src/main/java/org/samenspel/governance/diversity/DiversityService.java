package org.samenspel.governance.diversity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.samenspel.governance.body.BodyService;
import org.samenspel.governance.characteristic.CharacteristicService;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.characteristic.Declared;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.mandate.Membership;
import org.samenspel.governance.rule.Member;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.persistence.Rows;
import org.samenspel.web.persistence.Slice;

/** Makes diversity reports, the only moment at which what people declared is opened. */
@ApplicationScoped
@Transactional
public class DiversityService {

    private static final Logger LOG = Logger.getLogger(DiversityService.class);

    private final DiversityReports reports;
    private final Censuses censuses;
    private final BodyService bodies;
    private final MandateService mandates;
    private final CharacteristicService characteristics;
    private final CurrentCaller caller;

    DiversityService(
            DiversityReports reports,
            Censuses censuses,
            BodyService bodies,
            MandateService mandates,
            CharacteristicService characteristics,
            CurrentCaller caller) {
        this.reports = reports;
        this.censuses = censuses;
        this.bodies = bodies;
        this.mandates = mandates;
        this.characteristics = characteristics;
        this.caller = caller;
    }

    /**
     * Counts the members of all bodies of the caller's organization, and of those it goes on for, on a day. The census is kept first and on its own: if the report
     * then fails, nobody has seen a count, and a census without a report is passed over.
     */
    public DiversityReport make(LocalDate date) {
        UUID organization = caller.get().organization();
        caller.get().requireActsFor(organization, organization);
        reports.lockAllOf(organization);
        Set<UUID> counted = bodies.countedWith(organization);
        List<Question> questions = Question.all(bodies.personalQuestionsOf(counted, date), date);
        Membership membership = mandates.of(counted);
        Map<UUID, Declared> declared = characteristics.forCounting(membership.peopleOn(date));
        var disclosure = disclosure(declared);
        disclosure.check();
        List<Member> members = membership.on(date, contents(declared));
        List<Answer> answers = questions.stream()
                .map(question -> question.answer(members, disclosure))
                .toList();
        var report = new DiversityReport(organization, date, members.size(), answers);
        censuses.keep(report.id(), disclosure.census(answers));
        reports.persistAndFlush(report);
        LOG.infof("fact=diversityReport.made report=%s", report.id());
        return report;
    }

    /** Those of the caller's own organization. */
    public Rows<DiversityReport> list(Slice slice) {
        return reports.of(caller.get().organizations(), slice);
    }

    /** @throws NotFound also when the report is of another organization */
    public DiversityReport visible(UUID id) {
        return reports.findByIdOptional(id)
                .filter(report -> caller.get().belongsTo(report.organizationId()))
                .orElseThrow(() -> new NotFound("diversity report", id).in("path", "reportId"));
    }

    /** The report that says how things stood on a day: of this organization, or of the one that goes on for it. */
    public Optional<DiversityScope> upTo(UUID organization, LocalDate day) {
        Set<UUID> organizations = new HashSet<>(bodies.countedWith(organization));
        organizations.retainAll(List.of(organization, caller.get().organization()));
        return reports.upTo(organizations, day).map(DiversityReport::scope);
    }

    private Disclosure disclosure(Map<UUID, Declared> declared) {
        return new Disclosure(
                declared.values().stream().map(Declared::declarationId).collect(Collectors.toUnmodifiableSet()),
                censuses.of(reports.idsOf(caller.get().organizations())));
    }

    private static Map<UUID, Characteristics> contents(Map<UUID, Declared> declared) {
        return declared.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, person -> person.getValue().characteristics()));
    }
}
