create table goal (
    id       uuid   not null,
    version  bigint not null,
    plan_id  uuid   not null,
    code     text   not null,
    sort_key text   not null collate "C",
    level    text   not null,
    parent   text,
    title    jsonb  not null,
    notes    text,
    constraint pk_goal primary key (id),
    constraint uq_goal_code unique (plan_id, code),
    constraint fk_goal_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint fk_goal_parent foreign key (plan_id, parent) references goal (plan_id, code) deferrable initially deferred,
    constraint ck_goal_level check (level in ('STRATEGIC', 'OPERATIONAL', 'AMBITION')),
    constraint ck_goal_parent check ((level = 'OPERATIONAL') = (parent is not null))
);

comment on table goal is 'A strategic goal (SD), an operational goal (OD) below one, or the ambition of an agreement, which stands by itself.';
comment on column goal.code is 'As printed, such as SD1 or OD1.1; with the plan its natural key.';
comment on column goal.sort_key is 'The code with its numbers padded, so that OD1.10 comes after OD1.9.';

create index ix_goal_order on goal (plan_id, sort_key);
