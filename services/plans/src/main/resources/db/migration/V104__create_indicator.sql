create table indicator (
    id                 uuid      not null,
    version            bigint    not null,
    plan_id            uuid      not null,
    action             text,
    goal               text,
    number             text      not null,
    part               text,
    sort_key           text      not null collate "C",
    text               jsonb     not null,
    kind               text      not null,
    unit               text,
    direction          text,
    target             numeric,
    target_maximum     numeric,
    target_base        numeric,
    combination        text      not null,
    counts             text      not null,
    minimum_attendance integer,
    baseline           numeric,
    counts_from        date,
    counts_to          date,
    municipalities     text,
    timing             text,
    starts_on          date,
    ends_on            date,
    sources            varchar[] not null,
    source_reference   text,
    contributes_to     varchar[] not null,
    notes              text,
    withdrawn_on       date,
    withdrawal_reason  text,
    constraint pk_indicator primary key (id),
    constraint uq_indicator_number unique nulls not distinct (plan_id, action, goal, number, part),
    constraint fk_indicator_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint fk_indicator_action foreign key (plan_id, action) references action (plan_id, number) on delete cascade,
    constraint fk_indicator_goal foreign key (plan_id, goal) references goal (plan_id, code) on delete cascade,
    constraint ck_indicator_hangs_on_one check (num_nonnulls(action, goal) = 1),
    constraint ck_indicator_kind check (kind in ('COUNT', 'PERCENTAGE', 'MILESTONE', 'QUALITATIVE')),
    constraint ck_indicator_direction check ((kind in ('COUNT', 'PERCENTAGE')) = (direction is not null)),
    constraint ck_indicator_target check (
        (target is not null) = (direction is not null and direction <> 'NONE') and target >= 0),
    constraint ck_indicator_target_maximum check (
        (target_maximum is not null) = (direction is not null and direction = 'BETWEEN') and target_maximum >= target),
    constraint ck_indicator_target_base check (target_base is null or (kind = 'PERCENTAGE' and target_base > 0)),
    constraint ck_indicator_minimum_attendance check (minimum_attendance >= 0),
    constraint ck_indicator_counts_period check (counts_from <= counts_to),
    constraint ck_indicator_municipalities check (
        municipalities is null or (part is not null and municipalities in ('CENTER_CITY', 'RURAL', 'OTHER'))),
    constraint ck_indicator_period check (starts_on <= ends_on),
    constraint ck_indicator_withdrawn check (num_nulls(withdrawn_on, withdrawal_reason) in (0, 2)),
    constraint ck_indicator_sources check (cardinality(sources) > 0),
    constraint ck_indicator_contributes check (part is null or cardinality(contributes_to) = 0)
);

comment on table indicator is 'What shows whether an action, or an operational goal of a multi-year plan, gets where it should; or a part of that.';
comment on column indicator.number is 'As printed, with the gaps of the print; unique per action or goal.';
comment on column indicator.part is 'Of a part of the indicator with this number; null for the indicator itself.';
comment on column indicator.target is 'The number to reach, as last decided; its history is in indicator_target.';
comment on column indicator.target_base is 'What the target is a part of, for a percentage: two thirds is 2 of 3. Null means 100.';
comment on column indicator.combination is 'How what several organizations and sources measured becomes one answer.';
comment on column indicator.counts_from is 'The first day that counts, when it is not the usual one.';
comment on column indicator.municipalities is 'Which municipalities a part counts, by their class on the day of a measurement.';
comment on column indicator.sources is 'Where its values come from.';
comment on column indicator.source_reference is 'Which one: the number of a party of an agreement, the code of a body, the reference of a project.';
comment on column indicator.contributes_to is 'Keys of indicators of the multi-year plan, such as OD4.2/2 or OD2.1/1:occurrences.';

create index ix_indicator_order on indicator (plan_id, sort_key);
