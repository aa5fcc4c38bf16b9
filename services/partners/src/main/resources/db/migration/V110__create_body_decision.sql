create table body_decision (
    id              uuid not null,
    agreement_id    uuid not null,
    organization_id uuid not null,
    framework_id    uuid,
    taken_on        date not null,
    proposal_id     uuid,
    constraint pk_body_decision primary key (id),
    constraint fk_body_decision_agreement foreign key (agreement_id) references agreement (id) on delete cascade
);

comment on table body_decision is 'What bodies decided to join, as governance publishes it, until it is withdrawn there: an approval may follow from it at once, later or never.';
comment on column body_decision.framework_id is 'The agreement whose joint body it is; none for the body of one organization.';
comment on column body_decision.proposal_id is 'The proposal that counted when the decision was told; none while it was a draft.';

create index ix_body_decision_agreement on body_decision (agreement_id);
