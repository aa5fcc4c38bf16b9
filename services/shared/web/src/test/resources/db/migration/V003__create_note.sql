create table note (
    id      uuid   not null,
    title   jsonb  not null,
    color  text   not null,
    written date   not null,
    amount  numeric(12, 2),
    slug    text,
    version bigint not null,
    constraint pk_note primary key (id),
    constraint uq_note_slug unique (slug) deferrable initially deferred,
    constraint ck_note_color check (color <> 'FORBIDDEN')
);

grant update, delete on note to "${runner}";
