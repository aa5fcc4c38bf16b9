create table response (
    campaign_id uuid  not null,
    id          uuid  not null,
    answers     jsonb not null,
    constraint pk_response primary key (campaign_id, id),
    constraint ck_response_id_tells_nothing check (uuid_extract_version(id) = 4),
    constraint ck_response_answers check (jsonb_typeof(answers) = 'object')
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);

comment on table response is 'The responses to open campaigns. It has no time, language, address or sequence, and must never get one.';
comment on column response.campaign_id is 'No foreign key: its check would lock the row of the campaign for each of thousands of submissions.';
comment on column response.id is 'Chosen by the respondent''s browser to recognize a retry; gone when the campaign closes.';

create table sealed_response (
    id          uuid  not null,
    campaign_id uuid  not null,
    answers     jsonb not null,
    constraint pk_sealed_response primary key (id),
    constraint fk_sealed_response_campaign foreign key (campaign_id) references campaign (id)
);

comment on table sealed_response is 'The responses to closed campaigns, written all at once in random order under new random ids: nothing is left of who came when.';

create index ix_sealed_response_campaign on sealed_response (campaign_id);
