create table assessment_framework (
    id                uuid   not null,
    version           bigint not null,
    organization_id   uuid   not null,
    agreement_id      uuid,
    title             jsonb  not null,
    versions          jsonb  not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint pk_assessment_framework primary key (id),
    constraint ck_assessment_framework_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);

comment on table assessment_framework is 'A list of named principles by which actions and partnerships are judged.';
comment on column assessment_framework.agreement_id is 'The agreement whose list it is: its parties alone see it.';
comment on column assessment_framework.versions is 'Added to and never changed: what was judged by an earlier version still says by what.';

create table assessment (
    id              uuid   not null,
    version         bigint not null,
    framework_id    uuid   not null,
    organization_id uuid   not null,
    plan_id         uuid,
    action          text,
    agreement_id    uuid,
    versions        jsonb  not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint pk_assessment primary key (id),
    constraint ck_assessment_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null)),
    constraint fk_assessment_framework foreign key (framework_id) references assessment_framework (id),
    constraint fk_assessment_action foreign key (plan_id, action) references action (plan_id, number) on delete cascade,
    constraint ck_assessment_subject check ((plan_id is null) = (action is null) and num_nonnulls(plan_id, agreement_id) = 1)
);

comment on table assessment is 'How an organization judges an action or a partnership.';
comment on column assessment.versions is 'Verdict and reason per principle, with who judged by function; added to and never changed.';

create unique index uq_assessment_natural_key
    on assessment (framework_id, organization_id, plan_id, action, agreement_id) nulls not distinct where withdrawn_on is null;
create index ix_assessment_framework on assessment (framework_id) where withdrawn_on is null;
create index ix_assessment_plan on assessment (plan_id, id);
create index ix_assessment_agreement on assessment (agreement_id, id);
