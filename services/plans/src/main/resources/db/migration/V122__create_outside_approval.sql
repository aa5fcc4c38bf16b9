create table outside_approval (
    id              uuid                     not null,
    plan_id         uuid                     not null,
    authority       text                     not null,
    approved_on     date                     not null,
    reference       text,
    text_digest     text                     not null,
    organization_id uuid                     not null,
    recorded_at     timestamp with time zone not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint pk_outside_approval primary key (id),
    constraint fk_outside_approval_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint ck_outside_approval_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);

comment on table outside_approval is 'An authority outside the platform, such as a minister, approved a text of a plan. Rows are added; the only change is a withdrawal, once.';
comment on column outside_approval.authority is 'By function, never by name.';
comment on column outside_approval.text_digest is 'Of the text that was approved: once the plan reads otherwise, the approval has lapsed.';

create index ix_outside_approval_plan on outside_approval (plan_id, id);
