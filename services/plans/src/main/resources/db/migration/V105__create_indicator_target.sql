create table indicator_target (
    id           uuid                     not null,
    indicator_id uuid                     not null,
    value        numeric                  not null,
    maximum      numeric,
    decided_by   text,
    reason       text,
    recorded_by  text                     not null,
    decided_at   timestamp with time zone not null,
    revision     integer                  not null,
    constraint pk_indicator_target primary key (id),
    constraint fk_indicator_target_indicator foreign key (indicator_id) references indicator (id) on delete cascade,
    constraint ck_indicator_target_value check (value >= 0),
    constraint ck_indicator_target_maximum check (maximum >= value),
    constraint ck_indicator_target_revision check (revision > 0)
);

comment on table indicator_target is 'Every target an indicator had, and who decided it.';
comment on column indicator_target.decided_by is 'Which body or function decided it; null for a target that the plan began with.';
comment on column indicator_target.recorded_by is 'The subject at the identity provider.';
comment on column indicator_target.revision is 'The number of the revision of the plan that says it first; while one is open, the next.';

create index ix_indicator_target_indicator on indicator_target (indicator_id, decided_at);
