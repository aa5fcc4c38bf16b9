create table budget (
    id                      uuid    not null,
    version                 bigint  not null,
    organization_id         uuid    not null,
    first_version_id        uuid    not null,
    reference               text    not null,
    revision                integer not null,
    title                   jsonb   not null,
    period_start            date    not null,
    period_end              date    not null,
    plan_id                 uuid,
    state                   text    not null,
    printed_total           numeric(12, 2),
    printed_income_total    numeric(12, 2),
    co_financing_total      numeric(12, 2),
    co_financing_percentage integer,
    co_financing_base       numeric(12, 2),
    submitted_at            timestamptz,
    submitted_on            date,
    early_decisions         jsonb   not null,
    adoptions               jsonb   not null,
    rejections              jsonb   not null,
    lapsed_on               date,
    constraint pk_budget primary key (id),
    constraint uq_budget_natural_key unique (organization_id, reference, revision),
    constraint uq_budget_revision unique (first_version_id, revision),
    constraint ck_budget_revision check (revision >= 1 and (revision = 1) = (id = first_version_id)),
    constraint ck_budget_period check (period_start <= period_end),
    constraint ck_budget_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REVISED', 'LAPSED')),
    constraint ck_budget_approval check (
        (state in ('APPROVED', 'REVISED')) = (adoptions <> '[]' and rejections = '[]')
        and (state = 'DRAFT' or rejections = '[]')
        and (state = 'LAPSED') = (lapsed_on is not null))
);

comment on table budget is 'One version of a budget; a revision is a row of its own.';
comment on column budget.first_version_id is 'What all versions have in common, and what a succession names.';
comment on column budget.plan_id is 'The published plan whose goals the money is for.';
comment on column budget.submitted_on is 'The day on which it came before a body: what was decided on an earlier one is about another text.';
comment on column budget.early_decisions is 'What bodies decided that is not about what lies before them now: it takes effect if a submission says that this lay there by then.';
comment on column budget.printed_total is 'As the source prints it; the total of the lines is computed.';
comment on column budget.co_financing_total is 'The sum of the own contributions to projects, as the source prints it.';
comment on column budget.co_financing_percentage is 'Their part of the base in whole percents, as the source prints it.';
comment on column budget.co_financing_base is 'What the percentages are of, as the source prints it.';
comment on column budget.submitted_at is 'A decision recorded before is not about what lies before the body now.';
comment on column budget.adoptions is 'The decisions of bodies that adopted it; the governance service owns them.';
comment on column budget.rejections is 'The decisions that rejected what the draft still reads; while there is one no adoption counts.';
comment on column budget.lapsed_on is 'When the last of them was withdrawn.';

create table budget_group (
    budget_id          uuid    not null,
    position           integer not null,
    code               text    not null,
    category           text    not null,
    printed_total      numeric(12, 2),
    printed_percentage integer,
    constraint pk_budget_group primary key (budget_id, position),
    constraint uq_budget_group_code unique (budget_id, code),
    constraint fk_budget_group_budget foreign key (budget_id) references budget (id) on delete cascade
);

comment on table budget_group is 'A heading of the printed table with its subtotal; no money of its own.';

create table budget_line (
    budget_id          uuid           not null,
    position           integer        not null,
    code               text           not null,
    kind               text           not null,
    category           text           not null,
    group_code         text,
    cost_center        text,
    theme              text,
    goals              text[]         not null,
    amount             numeric(12, 2) not null,
    printed_percentage integer,
    constraint pk_budget_line primary key (budget_id, position),
    constraint uq_budget_line_code unique (budget_id, code),
    constraint fk_budget_line_budget foreign key (budget_id) references budget (id) on delete cascade,
    constraint ck_budget_line_kind check (kind in ('STAFF', 'CO_FINANCING', 'OTHER')),
    constraint ck_budget_line_amount check (amount >= 0)
);

create table budget_income_line (
    budget_id          uuid           not null,
    position           integer        not null,
    code               text           not null,
    kind               text           not null,
    category           text           not null,
    amount             numeric(12, 2) not null,
    printed_percentage integer,
    constraint pk_budget_income_line primary key (budget_id, position),
    constraint uq_budget_income_line_code unique (budget_id, code),
    constraint fk_budget_income_line_budget foreign key (budget_id) references budget (id) on delete cascade,
    constraint ck_budget_income_line_kind check (kind in ('STRUCTURAL', 'PROJECT', 'OWN_INCOME')),
    constraint ck_budget_income_line_amount check (amount >= 0)
);

comment on table budget_income_line is 'What a budget expects to come in; its kind says which funding sources it is compared with.';
comment on column budget_line.kind is 'What the line is compared with: the staff allocations, the own contributions, or nothing.';
