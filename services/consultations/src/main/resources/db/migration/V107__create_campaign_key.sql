create table campaign_key (
    campaign_id   uuid    not null,
    check_value   bytea   not null,
    missing_since timestamp with time zone,
    doomed        boolean not null,
    constraint pk_campaign_key primary key (campaign_id),
    constraint fk_campaign_key_campaign foreign key (campaign_id) references campaign (id),
    constraint ck_campaign_key_check_value check (octet_length(check_value) = 32)
);

comment on table campaign_key is 'Of which campaigns there is a key, kept elsewhere. The key itself must never be here.';
comment on column campaign_key.check_value is 'A keyed hash of a constant, by which a wrong key is noticed.';
comment on column campaign_key.missing_since is 'Since when all places are there and none has the key; a replica that remembers it writes it back.';
comment on column campaign_key.doomed is 'Nothing needs the key any more: it is to be destroyed.';
