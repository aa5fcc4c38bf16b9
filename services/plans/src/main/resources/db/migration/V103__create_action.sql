create table action (
    id                   uuid   not null,
    version              bigint not null,
    plan_id              uuid   not null,
    number               text   not null,
    sort_key             text   not null collate "C",
    theme                text   not null,
    theme_key            text   not null,
    title                jsonb  not null,
    responsible          text,
    timing               text,
    starts_on            date,
    ends_on              date,
    network_partners     text[] not null,
    notes                text,
    description          jsonb,
    internal_cooperation jsonb not null,
    grantor              text,
    withdrawn_on         date,
    withdrawal_reason    text,
    constraint pk_action primary key (id),
    constraint uq_action_number unique (plan_id, number),
    constraint fk_action_plan foreign key (plan_id) references plan (id) on delete cascade,
    constraint ck_action_withdrawn check (num_nulls(withdrawn_on, withdrawal_reason) in (0, 2)),
    constraint ck_action_period check (starts_on <= ends_on)
);

comment on table action is 'What a year plan does for one or more operational goals.';
comment on column action.number is 'As printed; with the plan its natural key.';
comment on column action.internal_cooperation is 'Who of the organization itself works along, by function, and what each does.';
comment on column action.withdrawn_on is 'From this day the plan does without it: it counts no longer and stays to be read.';
comment on column action.theme_key is 'The theme without accents, case and more than one space: by this it is equal to another.';
comment on column action.timing is 'As printed; starts_on and ends_on are what we read in it.';

create index ix_action_order on action (plan_id, sort_key);

create table action_goal (
    action_id    uuid not null,
    goal_plan_id uuid not null,
    goal         text not null,
    constraint pk_action_goal primary key (action_id, goal),
    constraint fk_action_goal_action foreign key (action_id) references action (id) on delete cascade,
    constraint fk_action_goal_goal foreign key (goal_plan_id, goal) references goal (plan_id, code) deferrable initially deferred
);

comment on column action_goal.goal_plan_id is 'The plan that the goal is of: the multi-year plan, or the year plan itself.';

create index ix_action_goal_goal on action_goal (goal_plan_id, goal);

create table action_partner (
    action_id       uuid not null,
    organization_id uuid not null,
    constraint pk_action_partner primary key (action_id, organization_id),
    constraint fk_action_partner_action foreign key (action_id) references action (id) on delete cascade
);

comment on table action_partner is 'The organizations that work on an action and may measure its indicators. network_partners of an action is what the source prints.';
