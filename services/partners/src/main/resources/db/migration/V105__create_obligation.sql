create table obligation (
    id             uuid   not null,
    version        bigint not null,
    agreement_id   uuid   not null,
    code           text   not null,
    article        text   not null,
    article_id     uuid   not null,
    paragraph      text,
    printed        text,
    body           text,
    duty           jsonb  not null,
    requests       jsonb  not null,
    published           jsonb  not null,
    next_review_on date,
    constraint pk_obligation primary key (id),
    constraint uq_obligation_code unique (agreement_id, code),
    constraint fk_obligation_agreement foreign key (agreement_id) references agreement (id) on delete cascade
);

comment on table obligation is 'A duty that follows from an article. Where its windows stand is computed from the term, the requests and the meetings.';
comment on column obligation.article is 'The number of the article as printed, which another article may have too: article_id tells which.';
comment on column obligation.published is 'What was published last of each settled window, so that each change is published once.';
comment on column obligation.next_review_on is 'The day on which time alone may change where a window stands.';

create index ix_obligation_next_review on obligation (next_review_on);

create table meeting (
    id           uuid not null,
    agreement_id uuid not null,
    body_code    text not null,
    held_on      date not null,
    constraint pk_meeting primary key (id)
);

comment on table meeting is 'Meetings that were held for agreements, as governance publishes them; not its people.';

create index ix_meeting_agreement on meeting (agreement_id, held_on);
