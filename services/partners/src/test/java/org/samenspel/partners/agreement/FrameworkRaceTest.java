package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.partners.Replicas;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.testing.MovableClock;

/** A joint body decides on an arrangement, and at the same moment it is told that a party had left the agreement by then. */
@QuarkusTest
class FrameworkRaceTest {

    private static final LocalDate DECIDED = LocalDate.of(2023, 5, 1);

    @Inject
    MovableClock clock;

    @Inject
    Agreements agreements;

    @Inject
    AgreementPublisher publisher;

    @Inject
    ApprovalService approvals;

    @BeforeEach
    void standAfterAll() {
        clock.moveTo(Instant.parse("2023-06-01T10:00:00Z"));
    }

    @RepeatedTest(50)
    void whoHadLeftTheFrameworkDoesNotApproveWhicheverIsToldFirst() throws Exception {
        UUID framework = concluded(null);
        UUID arrangement = concluded(framework);
        List<Runnable> told = List.of(() -> decide(arrangement, framework), () -> leave(framework));
        var next = new AtomicInteger();

        Replicas.run(2, () -> told.get(next.getAndIncrement()).run());

        assertThat(approvals(arrangement)).containsExactly(DECIDED, DECIDED, null);
    }

    private void decide(UUID arrangement, UUID framework) {
        approvals.decided(new BodyDecision(UUID.randomUUID(), arrangement, LEVL, framework, DECIDED));
    }

    private void leave(UUID framework) {
        QuarkusTransaction.requiringNew().run(() -> {
            Agreement agreement = agreements.lock(framework).orElseThrow();
            Notice notice = Agreed.notice(Form.REGISTERED_LETTER, LocalDate.of(2022, 4, 30));
            agreement.giveNotice(OTHER, notice, Agreed.TODAY, NONE);
            publisher.tell(agreement);
        });
    }

    private UUID concluded(@Nullable UUID framework) {
        var parties = List.of(Agreed.party(VVSG), Agreed.party(LEVL), Agreed.party(OTHER));
        AgreementContent content = Agreed.content(AgreementType.FRAMEWORK, parties);
        var agreement = new Agreement(UUID.randomUUID(), framework == null ? content : under(framework, content));
        Agreed.conclude(agreement, VVSG, LEVL, OTHER);
        QuarkusTransaction.requiringNew().run(() -> agreements.persist(agreement));
        return agreement.id();
    }

    private static AgreementContent under(UUID framework, AgreementContent content) {
        return new AgreementContent(
                content.reference(),
                AgreementType.WORKING_ARRANGEMENT,
                content.title(),
                content.term(),
                content.notice(),
                content.renewal(),
                content.themes(),
                framework,
                content.parties(),
                content.text(),
                content.bodies());
    }

    private List<@Nullable LocalDate> approvals(UUID arrangement) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Agreed.approvals(
                        agreements.findByIdOptional(arrangement).orElseThrow()));
    }
}
