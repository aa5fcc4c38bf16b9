create table balance (
    id                  uuid    not null,
    organization_scheme text    not null,
    organization_code   text    not null,
    date                date    not null,
    people              integer not null,
    answers             jsonb   not null,
    constraint pk_balance primary key (id)
);

comment on table balance is 'How the members of all bodies of an organization were made up on a day: only what may be told.';

create index ix_balance_organization on balance (organization_scheme, organization_code, date);

create function refuse_change_of_balance() returns trigger language plpgsql as $$
begin
    raise exception 'balances stay as they were told' using errcode = 'restrict_violation';
end
$$;

create trigger tr_balance_append_only before update or delete on balance
    for each statement execute function refuse_change_of_balance();

create table characteristics.census (
    balance_id   uuid   not null,
    declarations uuid[] not null,
    counted      text[] not null,
    fewest       int[]  not null,
    most         int[]  not null,
    constraint pk_census primary key (balance_id),
    constraint ck_census_told check (cardinality(counted) = cardinality(fewest) and cardinality(counted) = cardinality(most))
);

comment on table characteristics.census is 'What a balance was made of, to see what another balance beside it would show.';
comment on column characteristics.census.declarations is 'Random ids: of nobody any more once the declaration is gone.';

grant select, insert on characteristics.census to governance_rules;
