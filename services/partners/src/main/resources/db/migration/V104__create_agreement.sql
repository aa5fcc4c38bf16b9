create table agreement (
    id                  uuid   not null,
    version             bigint not null,
    owner_id            uuid   not null,
    reference           text   not null,
    type                text   not null,
    title               jsonb  not null,
    term_start          date   not null,
    term_end            date,
    ends_on             date,
    notice              jsonb,
    renewal             jsonb,
    notice_days         date[] not null,
    themes              varchar[] not null,
    theme_keys          varchar[] not null,
    parent_agreement_id uuid,
    parties             jsonb  not null,
    party_ids           uuid[] not null,
    limited_ids         uuid[] not null,
    reader_ids          uuid[] not null,
    text                jsonb  not null,
    signed_documents    jsonb  not null,
    bodies              jsonb  not null,
    amendments          jsonb  not null,
    facts               jsonb  not null,
    state               text   not null,
    told                jsonb  not null,
    proposed_on         date,
    signed_on           date,
    dropped_on          date,
    next_review_on      date,
    constraint pk_agreement primary key (id),
    constraint uq_agreement_reference unique (owner_id, reference),
    constraint fk_agreement_parent foreign key (parent_agreement_id) references agreement (id),
    constraint ck_agreement_type check (type in ('FRAMEWORK', 'COOPERATION', 'LETTER_OF_INTENT', 'WORKING_ARRANGEMENT', 'PROJECT')),
    constraint ck_agreement_term check (term_start <= term_end),
    constraint ck_agreement_parties check (cardinality(party_ids) >= 2),
    constraint ck_agreement_state check (state in ('DRAFT', 'PROPOSED', 'SIGNED', 'ACTIVE', 'ENDED', 'DROPPED'))
);

comment on table agreement is 'An agreement between two or more organizations, with its whole text and history; deleted only as a draft that no party saw.';
comment on column agreement.ends_on is 'The last day as it is known now: of the term, by notice, or by consent.';
comment on column agreement.facts is 'What was done, each on its own day, and what of it was withdrawn. Who signed is personal data, which goes into no event and no log.';
comment on column agreement.state is 'Where it stands as others were told last. Where it stands on a day follows from the facts.';
comment on column agreement.told is 'What else others were told last, so that each thing is told once.';
comment on column agreement.next_review_on is 'The next day on which time alone changes something.';
comment on column agreement.text is 'Its words as printed: preamble, articles with the ids that we gave them, addenda.';
comment on column agreement.signed_documents is 'Where the signed document is kept, since when, and the SHA-256 of its bytes, as recorded one after the other.';
comment on column agreement.theme_keys is 'The themes without accents and case: by these they are equal.';
comment on column agreement.party_ids is 'The organizations of the parties and of those who are to join, to find what they may see.';
comment on column agreement.limited_ids is 'Those of the parties that have a first or a last day of their own, and those that they stand for: they do not see all days.';
comment on column agreement.proposed_on is 'From when its text is fixed and lies before the parties; null while it is a draft.';
comment on column agreement.reader_ids is 'The organizations of party_ids, and those that they stand for: whose people read it.';
comment on column agreement.notice_days is 'The next last days to give notice before a tacit renewal, at most a hundred; none after ends_on.';

create index ix_agreement_party on agreement using gin (party_ids);
create index ix_agreement_reader on agreement using gin (reader_ids);
create index ix_agreement_next_review on agreement (next_review_on);
create index ix_agreement_parent on agreement (parent_agreement_id);
