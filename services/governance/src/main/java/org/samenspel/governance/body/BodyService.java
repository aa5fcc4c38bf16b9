package org.samenspel.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.agreement.KnownAgreements;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.NotFound;

/** What callers do with bodies, as far as they may. */
@ApplicationScoped
@Transactional
public class BodyService {

    private final Bodies bodies;
    private final KnownAgreements agreements;
    private final CurrentCaller caller;

    BodyService(Bodies bodies, KnownAgreements agreements, CurrentCaller caller) {
        this.bodies = bodies;
        this.agreements = agreements;
        this.caller = caller;
    }

    /** @throws NotFound also when the caller may not know that the body exists */
    public Body visible(UUID id) {
        return bodies.visible(id, caller.get().organization());
    }

    /** A body of the caller's own organization; one that it sees and another party set up is answered 403. */
    public Body own(UUID id) {
        Caller current = caller.get();
        Body body = bodies.visible(id, current.organization());
        current.requireActsFor(body.organization());
        return body;
    }

    /** A body of the caller's own organization, which nobody else changes until the transaction ends. */
    public Body ownToChange(UUID id) {
        return bodies.lock(own(id));
    }

    /** What the other features know of a body of the caller's own organization. */
    public BodyScope ownScope(UUID id) {
        return own(id).scope();
    }

    /** Those of these bodies that are the caller's own organization's. */
    public Set<UUID> ownAmong(Set<UUID> ids) {
        return bodies.among(ids, caller.get().organization());
    }

    /** The same of a body that a property of the input names, locked until the transaction ends. */
    public BodyScope lockedScope(UUID id) {
        try {
            return ownToChange(id).scope();
        } catch (NotFound _) {
            throw new InvalidInput(Issue.referenceNotFound("bodyId", id));
        }
    }

    /** Sets up a body of the caller's organization, or of an agreement that it is party to. */
    public Body add(String code, @Nullable UUID agreementId, BodyContent content) {
        Caller current = caller.get();
        if (agreementId != null) {
            boolean asked = agreements
                    .asksFor(agreementId, current.organization(), code)
                    .orElseThrow(() -> new InvalidInput(Issue.referenceNotFound("agreementId", agreementId)));
            if (!asked) {
                throw BodyRule.BODY_NOT_IN_AGREEMENT.brokenBy("code", "Use a code that the agreement names");
            }
        }
        var body = new Body(current.organization(), code, agreementId, content);
        bodies.persistAndFlush(body);
        return body;
    }

    /** What the rules of an organization's bodies ask about people themselves, each question once. */
    public List<Criterion> personalQuestionsOf(Organization organization) {
        return bodies.setUpBy(organization).stream()
                .flatMap(body -> body.scope().content().rules().stream())
                .map(CompositionRule::counts)
                .filter(Criterion::asksAboutPeople)
                .distinct()
                .toList();
    }

    public void change(Body body, BodyContent content) {
        body.change(content);
        bodies.flush();
    }
}
