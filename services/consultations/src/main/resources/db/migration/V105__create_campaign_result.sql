create table campaign_result (
    campaign_id        uuid    not null,
    closed_on          date    not null,
    respondents        integer,
    k                  integer not null,
    unreadable_at_most integer,
    questions          jsonb   not null,
    constraint pk_campaign_result primary key (campaign_id),
    constraint fk_campaign_result_campaign foreign key (campaign_id) references campaign (id),
    constraint ck_campaign_result_respondents check (respondents >= k),
    constraint ck_campaign_result_unreadable check (unreadable_at_most >= k)
);

comment on table campaign_result is 'What is published of a closed campaign, frozen at its close: hidden counts are not in it.';
comment on column campaign_result.respondents is 'Null if fewer than k took part, nobody included.';
comment on column campaign_result.unreadable_at_most is 'Of how many responses, at most, nobody could read the answers: a multiple of k; null if of none.';
