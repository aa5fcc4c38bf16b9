create table campaign_arrivals (
    campaign_id uuid      not null,
    told        bigint    not null,
    minute      bigint    not null,
    minutes     integer[] not null,
    constraint pk_campaign_arrivals primary key (campaign_id),
    constraint fk_campaign_arrivals_campaign foreign key (campaign_id) references campaign (id)
);

comment on table campaign_arrivals is 'How many responses the replicas told of, each once a minute and in steps of k; made and dropped with the responses.';
comment on column campaign_arrivals.told is 'In all. What is stored beyond it arrived in the last minute, or at a replica that was killed.';
comment on column campaign_arrivals.minute is 'The latest minute that is told of, since 1970.';
comment on column campaign_arrivals.minutes is 'Of each of the last minutes, at the place of its number modulo their number.';
