create table plan_revision (
    id              uuid                     not null,
    plan_id         uuid                     not null,
    number          integer                  not null,
    published_at    timestamp with time zone not null,
    organization_id uuid                     not null,
    reason          text,
    text_digest     text                     not null,
    parts           jsonb                    not null,
    constraint pk_plan_revision primary key (id),
    constraint uq_plan_revision_number unique (plan_id, number),
    constraint fk_plan_revision_plan foreign key (plan_id) references plan (id),
    constraint ck_plan_revision_number check (number >= 1)
);

comment on table plan_revision is 'How a published plan read from some moment on. Rows are added and never changed.';
comment on column plan_revision.reason is 'Why it changed; null for the first one.';
comment on column plan_revision.text_digest is 'What a body decides on, in short: an approval goes for the text with its digest.';
comment on column plan_revision.parts is 'The plan itself and its goals, actions and indicators: cells by column, and texts in every language.';
