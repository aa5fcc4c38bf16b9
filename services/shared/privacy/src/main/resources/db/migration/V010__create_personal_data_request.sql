create table personal_data_request (
    id              uuid   not null,
    version         bigint not null,
    organization_id uuid   not null,
    kind            text   not null,
    received_on     date   not null,
    due_on          date   not null,
    sought          jsonb,
    confirmed       jsonb  not null,
    answered_on     date,
    outcome         text,
    ground          text,
    constraint pk_personal_data_request primary key (id),
    constraint ck_personal_data_request_kind check (kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'OBJECTION')),
    constraint ck_personal_data_request_due check (due_on > received_on),
    constraint ck_personal_data_request_answered check (
        (answered_on is null) = (outcome is null) and (answered_on is null) = (sought is not null)),
    constraint ck_personal_data_request_ground check ((outcome is not distinct from 'REFUSED') = (ground is not null))
);

comment on table personal_data_request is 'What people ask about their personal data, and what was decided: never who asked, once it is answered.';
comment on column personal_data_request.organization_id is 'Whose privacy officer answers it.';
comment on column personal_data_request.sought is 'What is known of who asks: personal data, gone with the answer.';
comment on column personal_data_request.confirmed is 'Where something about who asked is, or was, stored: ids only.';

create index ix_personal_data_request_organization on personal_data_request (organization_id, id);
