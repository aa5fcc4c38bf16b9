create table known_organization (
    id          uuid   not null,
    version     bigint not null,
    name        jsonb  not null,
    search_name text   not null,
    municipality_classes jsonb not null default '[]',
    succession  jsonb,
    withdrawn   boolean not null default false,
    constraint pk_known_organization primary key (id)
);

comment on table known_organization is 'An organization. The partners service owns it; this is what its newest event said.';
comment on column known_organization.version is 'Of the organization there: what is older changes nothing.';
comment on column known_organization.search_name is 'The name in each language, one a line, without accents and case.';
comment on column known_organization.municipality_classes is 'What kind of place the municipality is and was, with validity; empty for others.';
comment on column known_organization.succession is 'Who acts for it from a day on; null while it acts for itself.';
comment on column known_organization.withdrawn is 'That it was registered by mistake: codes and names find it no more, its id does.';

create index ix_known_organization_succeeded on known_organization (id) where succession is not null;

create table known_organization_codes (
    known_organization_id uuid not null,
    scheme                text not null,
    code                  text not null,
    valid_from            date,
    valid_until           date,
    constraint pk_known_organization_codes primary key (known_organization_id, scheme, code),
    constraint fk_known_organization_codes_organization foreign key (known_organization_id)
        references known_organization (id) on delete cascade
);

comment on table known_organization_codes is 'The codes that an organization has and ever had. A NIS code names a territory, which two may share.';

create index ix_known_organization_codes_code on known_organization_codes (code, scheme);
