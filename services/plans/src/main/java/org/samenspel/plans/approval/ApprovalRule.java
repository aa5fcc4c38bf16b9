package org.samenspel.plans.approval;

import static org.samenspel.values.rule.Rule.Kind.STATE;

import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.Rule;

/** The rules of approvals. */
public enum ApprovalRule implements Rule {
    OUTSIDE_APPROVAL_WITHDRAWN(
            "outsideApprovalWithdrawn",
            STATE,
            new LocalizedText(
                    "Deze goedkeuring is al ingetrokken",
                    "Cette approbation est déjà retirée",
                    "This approval is withdrawn already"));

    private final Statement statement;

    ApprovalRule(String code, Kind kind, LocalizedText title) {
        this.statement = new Statement(code, kind, title);
    }

    @Override
    public Statement statement() {
        return statement;
    }
}
