create table approval (
    decision_id         uuid not null,
    plan_id             uuid not null,
    organization_scheme text not null,
    organization_code   text not null,
    body_id             uuid not null,
    taken_on            date not null,
    constraint pk_approval primary key (decision_id)
);

comment on table approval is 'A body adopted a plan. The governance service owns the decision; this is what its event told.';
comment on column approval.plan_id is 'As the decision names it: it may be the plan of another organization, which it does not approve.';
comment on column approval.organization_code is 'The organization whose body decided.';

create index ix_approval_plan on approval (plan_id, taken_on);
