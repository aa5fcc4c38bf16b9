create table known_organization (
    scheme          text  not null,
    code            text  not null,
    organization_id uuid  not null,
    name            jsonb not null,
    constraint pk_known_organization primary key (scheme, code)
);

comment on table known_organization is 'The name of an organization. The partners service owns it; this is what its newest event told.';
comment on column known_organization.organization_id is 'Its id at the partners service; it has one row for each code.';

create index ix_known_organization_organization on known_organization (organization_id);
