create table person (
    id              uuid   not null,
    version         bigint not null,
    organization_id uuid   not null,
    display_name    text   not null,
    search_name     text   not null,
    account         text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint pk_person primary key (id),
    constraint ck_person_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);

comment on table person is 'Somebody who sits, or may sit, in a body. What the person declared about itself is never kept here.';
comment on column person.id is 'Random: it is used in addresses and must tell nothing.';

comment on column person.search_name is 'The name without accents and case, to search in.';
comment on column person.account is 'The subject of the tokens that the person calls with.';

create unique index uq_person_account on person (organization_id, account) where withdrawn_on is null;
create index ix_person_organization on person (organization_id, id);

create table other_mandate (
    id           uuid    not null,
    person_id    uuid    not null,
    kind         text    not null,
    title        text    not null,
    organization text    not null,
    paid         boolean not null,
    executive    boolean not null,
    period_start date    not null,
    period_end   date,
    withdrawn_on date,
    withdrawal_reason text,
    constraint pk_other_mandate primary key (id),
    constraint fk_other_mandate_person foreign key (person_id) references person (id),
    constraint ck_other_mandate_kind check (kind in ('POLITICAL', 'BOARD', 'SUPPLIER', 'EMPLOYMENT', 'OTHER')),
    constraint ck_other_mandate_period check (period_start <= period_end),
    constraint ck_other_mandate_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);

comment on table other_mandate is 'The register of what people do elsewhere (code of conduct, principles of good governance).';

create index ix_other_mandate_person on other_mandate (person_id);
