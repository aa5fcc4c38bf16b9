create table indicator (
    id        uuid   not null,
    version   bigint not null,
    plan_id   uuid   not null,
    action    text,
    goal      text,
    number    text   not null,
    sort_key  text   not null collate "C",
    text      jsonb  not null,
    kind      text   not null,
    unit      text,
    target    numeric,
    timing    text,
    starts_on date,
    ends_on   date,
    source    text   not null,
    notes     text,
    constraint pk_indicator primary key (id),
    constraint uq_indicator_of_action unique (plan_id, action, number),
    constraint uq_indicator_of_goal unique (plan_id, goal, number),
    constraint fk_indicator_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint fk_indicator_action foreign key (plan_id, action) references action (plan_id, number) on delete cascade,
    constraint fk_indicator_goal foreign key (plan_id, goal) references goal (plan_id, code) on delete cascade,
    constraint ck_indicator_hangs_on_one check (num_nonnulls(action, goal) = 1),
    constraint ck_indicator_kind check (kind in ('COUNT', 'PERCENTAGE', 'MILESTONE', 'QUALITATIVE')),
    constraint ck_indicator_target check ((kind in ('COUNT', 'PERCENTAGE')) = (target is not null) and target >= 0),
    constraint ck_indicator_period check (starts_on <= ends_on),
    constraint ck_indicator_source check (source in ('MANUAL', 'CONSULTATION', 'MEETING', 'FINANCE'))
);

comment on table indicator is 'What shows whether an action, or an operational goal of a multi-year plan, gets where it should.';
comment on column indicator.number is 'As printed, with the gaps of the print; unique per action or goal.';
comment on column indicator.target is 'The minimum to reach, as last decided; its history is in indicator_target.';
comment on column indicator.source is 'Where its values come from.';

create index ix_indicator_order on indicator (plan_id, sort_key);
