alter table known_agreement add column ends_on date;

comment on column known_agreement.starts_on is 'The first day of its term: nothing in it takes effect before.';
comment on column known_agreement.ends_on is 'The last day that is known now; null when there is none, and of what was published before this was read.';

create table known_agreement_unsigned (
    known_agreement_id uuid not null,
    organization_id    uuid not null,
    since              date not null,
    until              date not null,
    constraint pk_known_agreement_unsigned primary key (known_agreement_id, organization_id, since),
    constraint fk_known_agreement_unsigned_agreement foreign key (known_agreement_id) references known_agreement (id)
);

comment on table known_agreement_unsigned is 'Those of the parties who did not sign, or whose signature was withdrawn.';
