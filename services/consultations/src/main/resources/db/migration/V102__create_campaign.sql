create table campaign (
    id              uuid                     not null,
    version         bigint                   not null,
    round_id        uuid                     not null,
    organization_id uuid                     not null,
    reference       text                     not null,
    title           jsonb                    not null,
    anonymous       boolean                  not null,
    k               integer                  not null,
    opens_at        timestamp with time zone not null,
    closes_at       timestamp with time zone not null,
    contributes_to  uuid[]                   not null,
    text_reviewer   text,
    kept_until      date,
    questionnaire   jsonb,
    state           text                     not null,
    arrivals        text                     not null,
    loss_reason     text,
    constraint pk_campaign primary key (id),
    constraint uq_campaign_natural_key unique (organization_id, reference),
    constraint fk_campaign_round foreign key (round_id) references consultation_round (id),
    constraint ck_campaign_anonymous check (anonymous),
    constraint ck_campaign_k check (k >= 5),
    constraint ck_campaign_window check (opens_at < closes_at),
    constraint ck_campaign_questionnaire check (state = 'DRAFT' or questionnaire is not null),
    constraint ck_campaign_kept_until check (state <> 'CLOSED' or kept_until is not null),
    constraint ck_campaign_state check (state in ('DRAFT', 'SCHEDULED', 'OPEN', 'CLOSING', 'CLOSED', 'LOST', 'WITHDRAWN')),
    constraint ck_campaign_loss_reason check ((state = 'LOST') = (loss_reason is not null)),
    constraint ck_campaign_arrivals check (arrivals in ('USUAL', 'JUMPED', 'CONFIRMED'))
);

comment on table campaign is 'One survey, open between two instants. No submission ever writes to its row.';
comment on column campaign.anonymous is 'Chosen at the start and never changed; campaigns that know their respondents do not exist yet.';
comment on column campaign.k is 'No published count is about fewer respondents than this.';
comment on column campaign.contributes_to is 'The indicators that get the number of respondents; ids of the plans service.';
comment on column campaign.text_reviewer is 'The function of who reads free text, never a person''s name; without one free text goes at the close.';
comment on column campaign.kept_until is 'The last day on which the answers are kept.';
comment on column campaign.arrivals is 'Whether far more responses arrived than before; not when.';
comment on column campaign.loss_reason is 'Why nobody can ever read what was answered; never about a person.';
comment on column campaign.questionnaire is 'Fixed from the publication on.';

create index ix_campaign_round on campaign (round_id);
create index ix_campaign_to_open on campaign (opens_at) where state = 'SCHEDULED';
create index ix_campaign_to_close on campaign (closes_at) where state = 'OPEN';
create index ix_campaign_closing on campaign (id) where state = 'CLOSING';
