alter table budget
    drop constraint ck_budget_state,
    drop constraint ck_budget_approval,
    add constraint ck_budget_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REVISED')),
    add constraint ck_budget_approval check (
        (state in ('DRAFT', 'SUBMITTED')) = (approved_on is null) and num_nonnulls(decision_id, approved_on) <> 1);
