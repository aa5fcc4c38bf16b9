create table stray_decision (
    decision_id     uuid  not null,
    budget_id       uuid  not null,
    organization_id uuid  not null,
    decision        jsonb not null,
    constraint pk_stray_decision primary key (decision_id),
    constraint fk_stray_decision_budget foreign key (budget_id) references budget (id) on delete cascade
);

comment on table stray_decision is 'A decision on a budget by a body of an organization that does not act for the one of the budget, until it is told that it does.';

create index ix_stray_decision_budget on stray_decision (budget_id);
create index ix_stray_decision_organization on stray_decision (organization_id);
