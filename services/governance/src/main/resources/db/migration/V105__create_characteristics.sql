-- The role governance_rules is made with the database (deploy/postgres/governance.sql): only a superuser can make roles.
create schema characteristics;

create table characteristics.declaration (
    person_id      uuid  not null,
    declaration_id uuid  not null,
    key_id         text  not null,
    nonce          bytea not null,
    content        bytea not null,
    consent_on     date  not null,
    constraint pk_declaration primary key (person_id)
);

comment on schema characteristics is 'What people declared about themselves. The role that the service runs as has no right here at all.';
comment on table characteristics.declaration is 'Encrypted (AES-256-GCM, bound to the person): origin, gender and birth date.';
comment on column characteristics.declaration.declaration_id is 'Random, another one each time that the person declares.';
comment on column characteristics.declaration.key_id is 'Which key of the configuration opens it; the rotation replaces old ones.';

grant usage on schema characteristics to governance_rules;
grant select, insert, update, delete on characteristics.declaration to governance_rules;
