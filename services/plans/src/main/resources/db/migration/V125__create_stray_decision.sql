create table stray_decision (
    decision_id     uuid  not null,
    plan_id         uuid  not null,
    organization_id uuid  not null,
    decision        jsonb not null,
    text_digest     text,
    constraint pk_stray_decision primary key (decision_id),
    constraint fk_stray_decision_plan foreign key (plan_id) references plan (id) on delete cascade
);

comment on table stray_decision is 'A decision on a plan by a body of an organization that does not act for the one of the plan, until it is told that it does.';
comment on column stray_decision.text_digest is 'Of the text that it approved until the succession was taken back; empty if it approved none.';

create index ix_stray_decision_plan on stray_decision (plan_id);
create index ix_stray_decision_organization on stray_decision (organization_id);
