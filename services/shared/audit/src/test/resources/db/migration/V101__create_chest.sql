create table chest (
    id      uuid   not null,
    name    text   not null,
    version bigint not null,
    constraint pk_chest primary key (id),
    constraint ck_chest_name check (name <> 'refused by the database')
);

create table chest_label (
    chest_id uuid not null,
    label    text not null,
    constraint pk_chest_label primary key (chest_id, label)
);

grant update, delete on chest, chest_label to "${runner}";
