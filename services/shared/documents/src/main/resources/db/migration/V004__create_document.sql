create table document (
    id           uuid   not null,
    version      bigint not null,
    owner_id     uuid   not null,
    subject_type text   not null,
    subject_id   uuid   not null,
    kind         text   not null,
    name         text   not null,
    added_on     date   not null,
    added_by_id  uuid   not null,
    withdrawal   jsonb,
    constraint pk_document primary key (id)
);

comment on table document is 'A file that belongs to something, such as an agreement: its description.';
comment on column document.owner_id is 'The organization for whose room it counts.';
comment on column document.name is 'The name of the file: personal data.';
comment on column document.withdrawal is 'That it was added by mistake, when, why, by which organization; its content is gone then.';

create index ix_document_subject on document (subject_id, id);

create table document_versions (
    document_id uuid   not null,
    number      int    not null,
    format      text   not null,
    size        bigint not null,
    sha256      text   not null,
    added_on    date   not null,
    added_by_id uuid   not null,
    constraint pk_document_versions primary key (document_id, number),
    constraint fk_document_versions_document foreign key (document_id) references document (id)
);

comment on table document_versions is 'What was received of a document, on which day, by which organization; its content are the chunks.';

create table document_chunk (
    document_id    uuid  not null,
    version_number int   not null,
    position       int   not null,
    content        bytea not null,
    constraint pk_document_chunk primary key (document_id, version_number, position),
    constraint fk_document_chunk_document foreign key (document_id) references document (id) on delete cascade,
    constraint ck_document_chunk_size check (octet_length(content) between 1 and 1048576)
);

comment on table document_chunk is 'The content of a version, cut in pieces of 1 MiB; the last one may be shorter.';
-- What is kept here is compressed already.
alter table document_chunk alter column content set storage external;

create table document_room (
    organization_id uuid   not null,
    bytes           bigint not null,
    constraint pk_document_room primary key (organization_id),
    constraint ck_document_room_bytes check (bytes >= 0)
);

comment on table document_room is 'How much content of documents is kept for an organization.';
