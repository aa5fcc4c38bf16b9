create table approved_budget (
    id              uuid    not null,
    plan_id         uuid    not null,
    organization_id uuid    not null,
    reference       text    not null,
    revision        integer not null,
    total           numeric not null,
    goals           jsonb   not null,
    constraint pk_approved_budget primary key (id),
    constraint ck_approved_budget_total check (total >= 0)
);

comment on table approved_budget is 'What a plan may cost. The finance service owns the budget; this is what its events said.';
comment on column approved_budget.plan_id is 'As the budget names it: it may be the plan of another organization, which it says nothing of.';
comment on column approved_budget.revision is 'Each revision of a reference is a row of its own; the highest one is in force.';
comment on column approved_budget.total is 'In euro.';
comment on column approved_budget.goals is 'Amounts by goal code; together they may be less than the total.';

create index ix_approved_budget_plan on approved_budget (plan_id);
