create table organization (
    id           uuid   not null,
    version      bigint not null,
    owner_scheme text   not null,
    owner_code   text   not null,
    names        jsonb  not null,
    search_name  text   not null,
    kind         text   not null,
    themes       varchar[] not null,
    constraint pk_organization primary key (id)
);

comment on table organization is 'A legal person or body of the network.';
comment on column organization.owner_scheme is 'With owner_code: the network organization that registered it and keeps what is told of it.';
comment on column organization.search_name is 'The names in all languages in lower case, to search in.';

create index ix_organization_theme on organization using gin (themes);

create table organization_identifiers (
    organization_id uuid not null,
    scheme          text not null,
    code            text not null,
    valid_from      date,
    valid_until     date,
    constraint pk_organization_identifiers primary key (organization_id, scheme, code),
    constraint uq_organization_identifiers_code unique (scheme, code),
    constraint fk_organization_identifiers_organization foreign key (organization_id) references organization (id),
    constraint ck_organization_identifiers_scheme check (scheme in ('KBO', 'OVO', 'NIS')),
    constraint ck_organization_identifiers_validity check (valid_from <= valid_until)
);

comment on table organization_identifiers is 'The codes of organizations in public registers; a code belongs to one organization.';

create index ix_organization_identifiers_code on organization_identifiers (code);
