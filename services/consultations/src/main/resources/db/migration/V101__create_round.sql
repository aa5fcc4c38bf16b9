create table consultation_round (
    id              uuid   not null,
    version         bigint not null,
    organization_id uuid   not null,
    reference       text   not null,
    title           jsonb  not null,
    subject         jsonb,
    constraint pk_consultation_round primary key (id),
    constraint uq_consultation_round_natural_key unique (organization_id, reference)
);

comment on table consultation_round is 'All that is asked about one subject: its campaigns, and later its sessions.';
