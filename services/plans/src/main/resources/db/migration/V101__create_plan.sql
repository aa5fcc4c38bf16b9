create table plan (
    id                 uuid                     not null,
    version            bigint                   not null,
    organization_id    uuid                     not null,
    agreement_id       uuid,
    kind               text                     not null,
    title              jsonb                    not null,
    language           text                     not null,
    period_start       date                     not null,
    period_end         date                     not null,
    multi_year_plan_id uuid,
    state              text                     not null,
    published_at       timestamp with time zone,
    text_digest        text,
    before_body        boolean                  not null,
    submitted_at       timestamp with time zone,
    submitted_on       date,
    submitted_digest   text,
    early_decisions    jsonb                    not null,
    rejections         jsonb                    not null,
    waiting            jsonb                    not null,
    open_revision      text,
    constraint pk_plan primary key (id),
    constraint uq_plan_natural_key unique nulls not distinct (organization_id, agreement_id, kind, period_start),
    constraint fk_plan_multi_year_plan foreign key (multi_year_plan_id) references plan (id),
    constraint ck_plan_kind check (kind in ('MULTI_YEAR', 'YEAR')),
    constraint ck_plan_language check (language in ('NL', 'FR', 'EN')),
    constraint ck_plan_period check (period_start <= period_end),
    constraint ck_plan_multi_year_plan check (multi_year_plan_id is null or kind = 'YEAR'),
    constraint ck_plan_submitted check (num_nulls(submitted_at, submitted_on, submitted_digest) in (0, 3) and (submitted_at is not null or not before_body)),
    constraint ck_plan_rejected check (rejections = '[]' or not before_body),
    constraint ck_plan_waiting check (waiting = '[]' or rejections <> '[]'),
    constraint ck_plan_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint ck_plan_open_revision check (open_revision is null or (state = 'PUBLISHED' and not before_body)),
    constraint ck_plan_published_at check ((state = 'PUBLISHED') = (published_at is not null))
);

comment on table plan is 'A multi-year plan, or the plan of one year.';
comment on column plan.agreement_id is 'The agreement it belongs to: its parties alone see the plan.';
comment on column plan.text_digest is 'What a body decides on, in short; null while nothing was ever in the plan.';
comment on column plan.before_body is 'It lies before a body and does not change. What was submitted stays known after the decision: other bodies may adopt the same text.';
comment on column plan.submitted_on is 'The day on which it came before a body: what was decided on an earlier one is about another text.';
comment on column plan.early_decisions is 'What bodies decided that is not about what lies before them now: it takes effect if a submission says that this lay there by then.';
comment on column plan.rejections is 'The decisions that rejected the text that was submitted.';
comment on column plan.waiting is 'The decisions that adopted it all the same: they count once none rejects it.';
comment on column plan.open_revision is 'Why the published plan is being revised: what changes becomes one revision when that is closed. Null while it is not.';
comment on column plan.language is 'The language the plan is printed in: of every text that an import brings.';
comment on column plan.multi_year_plan_id is 'The plan whose goals a year plan works on; null when it has goals of its own.';

create index ix_plan_multi_year_plan on plan (multi_year_plan_id);
create index ix_plan_agreement on plan (agreement_id);
