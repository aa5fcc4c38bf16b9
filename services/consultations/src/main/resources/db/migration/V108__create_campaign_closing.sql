create table campaign_closing (
    campaign_id  uuid    not null,
    written      integer not null,
    counted      integer not null,
    read_back_at timestamp with time zone,
    constraint pk_campaign_closing primary key (campaign_id),
    constraint fk_campaign_closing_campaign foreign key (campaign_id) references campaign (id),
    constraint ck_campaign_closing_written check (written between 0 and counted)
);

comment on table campaign_closing is 'How far the close of a campaign is, from its end until nothing of what came in is left.';
comment on column campaign_closing.written is 'How many responses are written anew, in steps of at least k and of a hundredth.';
comment on column campaign_closing.counted is 'How many there are that could be read; 0 until that is known.';
comment on column campaign_closing.read_back_at is 'After the answers that were written anew were committed: a backup that began later has them.';
