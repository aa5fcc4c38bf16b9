create table dispute (
    id           uuid      not null,
    version      bigint    not null,
    agreement_id uuid      not null,
    subject      text      not null,
    articles     varchar[] not null,
    article_ids  uuid[]    not null,
    party_ids    uuid[]    not null,
    steps        jsonb     not null,
    constraint pk_dispute primary key (id),
    constraint fk_dispute_agreement foreign key (agreement_id) references agreement (id) on delete cascade,
    constraint ck_dispute_parties check (cardinality(party_ids) >= 2)
);

comment on table dispute is 'A dispute between parties of an agreement. Only the parties of the agreement see it; it goes into no event.';
comment on column dispute.steps is 'What was done about it, each with its own day; a mediator may be a person, who goes into no log.';

create index ix_dispute_agreement on dispute (agreement_id);
