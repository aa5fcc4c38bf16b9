create table plan_approval (
    decision_id     uuid not null,
    plan_id         uuid not null,
    organization_id uuid not null,
    body_id         uuid not null,
    taken_on        date not null,
    recorded_at     timestamp with time zone not null,
    text_digest     text not null,
    constraint pk_plan_approval primary key (decision_id)
);

comment on table plan_approval is 'A body adopted a text of a plan. The governance service owns the decision; this is what its event said.';
comment on column plan_approval.text_digest is 'Of the text that was adopted: once the plan reads otherwise, the approval has lapsed.';
comment on column plan_approval.recorded_at is 'When the decision was written down: on that day its organization acted for the one of the plan.';
comment on column plan_approval.organization_id is 'The organization whose body decided.';

create index ix_plan_approval_plan on plan_approval (plan_id, taken_on);
