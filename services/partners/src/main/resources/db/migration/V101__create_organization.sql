create table organization (
    id           uuid   not null,
    version      bigint not null,
    owner_id     uuid   not null,
    name         jsonb  not null,
    search_name  text   not null,
    kind         text   not null,
    themes       varchar[] not null,
    municipality_classes jsonb not null,
    theme_keys   varchar[] not null,
    successions  jsonb  not null,
    succeeded    boolean not null,
    withdrawal   jsonb,
    constraint pk_organization primary key (id)
);

comment on table organization is 'A legal person or body of the network.';
comment on column organization.owner_id is 'The network organization that registered it and keeps it; its own id when it registered itself.';
comment on column organization.search_name is 'The name in each language, one a line, without accents and case, to search in.';
comment on column organization.theme_keys is 'The themes without accents and case: by these they are equal.';
comment on column organization.municipality_classes is 'What kind of place the municipality is and was, with validity; empty for others.';
comment on column organization.successions is 'Who acts for it and from when, with who wrote that down: opaque ids, which go into no event and no log.';
comment on column organization.succeeded is 'Whether one of the successions was not taken back.';

comment on column organization.withdrawal is 'Who said that it was registered by mistake, when and why, with the codes that it had; null while it is registered.';

create index ix_organization_theme on organization using gin (theme_keys);

create index ix_organization_succeeded on organization (id) where succeeded;

create table organization_codes (
    organization_id uuid not null,
    scheme          text not null,
    code            text not null,
    valid_from      date,
    valid_until     date,
    constraint pk_organization_codes primary key (organization_id, scheme, code),
    constraint fk_organization_codes_organization foreign key (organization_id) references organization (id),
    constraint ck_organization_codes_scheme check (scheme in ('KBO', 'OVO', 'NIS')),
    constraint ck_organization_codes_validity check (valid_from <= valid_until)
);

comment on table organization_codes is 'The codes of organizations in public registers, those they ever had too.';

-- A NIS code names a territory, which a municipality and its OCMW share.
create unique index uq_organization_codes_code on organization_codes (scheme, code) where scheme <> 'NIS';
create index ix_organization_codes_code on organization_codes (code);
