create table project (
    id              uuid   not null,
    version         bigint not null,
    owner_id        uuid   not null,
    reference       text   not null,
    title           jsonb  not null,
    period_start    date   not null,
    period_end      date,
    themes          varchar[] not null,
    theme_keys      varchar[] not null,
    promoter_id     uuid   not null,
    frames          jsonb  not null,
    co_promoters    jsonb  not null,
    partners        jsonb  not null,
    participant_ids uuid[] not null,
    leaving_ids     uuid[] not null,
    agreement_id    uuid,
    withdrawal      jsonb,
    followed_id     uuid generated always as (case when withdrawal is null then agreement_id end) stored,
    constraint pk_project primary key (id),
    constraint fk_project_promoter foreign key (promoter_id) references organization (id),
    constraint fk_project_agreement foreign key (followed_id) references agreement (id),
    constraint ck_project_period check (period_start <= period_end)
);

comment on column project.theme_keys is 'The themes without accents and case: by these they are equal.';
comment on column project.frames is 'How it was written down, day by day: who left reads it as it was on its last day.';
comment on column project.partners is 'With its first and last day where these are not those of the project.';
comment on column project.participant_ids is 'All organizations that take part, to find what an organization may see. Organizations are never deleted.';
comment on column project.leaving_ids is 'Those of them that have a last day before that of the project: they find it as it was then.';
comment on column project.followed_id is 'The agreement while the project counts: one that was written down by mistake keeps no draft from being deleted.';
comment on column project.withdrawal is 'Who said that it was written down by mistake, when and why; null while it counts.';

create unique index uq_project_reference on project (owner_id, reference) where withdrawal is null;
create index ix_project_participant on project using gin (participant_ids);
create index ix_project_agreement on project (agreement_id);
