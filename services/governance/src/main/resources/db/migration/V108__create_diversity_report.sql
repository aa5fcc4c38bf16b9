create table diversity_report (
    id              uuid    not null,
    organization_id uuid    not null,
    date            date    not null,
    people          integer not null,
    answers         jsonb   not null,
    constraint pk_diversity_report primary key (id)
);

comment on table diversity_report is 'How the members of all bodies of an organization were made up on a day: only what may be published.';

create index ix_diversity_report_organization on diversity_report (organization_id, date);

create function refuse_change_of_diversity_report() returns trigger language plpgsql as $$
begin
    raise exception 'diversity reports stay as they were published' using errcode = 'restrict_violation';
end
$$;

create trigger tr_diversity_report_append_only before update or delete on diversity_report
    for each statement execute function refuse_change_of_diversity_report();

create table characteristics.census (
    report_id    uuid   not null,
    declarations uuid[] not null,
    counted      text[] not null,
    fewest       int[]  not null,
    most         int[]  not null,
    constraint pk_census primary key (report_id),
    constraint ck_census_published check (cardinality(counted) = cardinality(fewest) and cardinality(counted) = cardinality(most))
);

comment on table characteristics.census is 'What a diversity report was made of, to see what another one beside it would show.';
comment on column characteristics.census.declarations is 'Random ids: of nobody any more once the declaration is gone.';

grant select, insert on characteristics.census to governance_rules;
