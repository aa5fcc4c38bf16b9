create table obligation (
    id                uuid   not null,
    version           bigint not null,
    agreement_id      uuid   not null,
    code              text   not null,
    versions          jsonb  not null,
    requests          jsonb  not null,
    documents         jsonb  not null,
    published         jsonb  not null,
    next_review_on    date,
    due_days          date[] not null,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint pk_obligation primary key (id),
    constraint fk_obligation_agreement foreign key (agreement_id) references agreement (id) on delete cascade,
    constraint ck_obligation_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);

comment on table obligation is 'A duty that follows from an article. Where its windows stand is computed from the term, the amendments, the requests, the meetings and the documents.';
comment on column obligation.versions is 'What the text that was signed asks, and what each amendment makes of it: the article as printed, and the duty.';
comment on column obligation.documents is 'What was laid before the parties: by which reference they find it, never the document itself.';
comment on column obligation.published is 'What was published last of each settled window, so that each change is published once.';
comment on column obligation.next_review_on is 'The day on which time alone may change where a window stands.';
comment on column obligation.due_days is 'The last days of the next windows in which something is still to be done, in their order, at most a hundred.';

create index ix_obligation_next_review on obligation (next_review_on);
create unique index uq_obligation_code on obligation (agreement_id, code) where withdrawn_on is null;
create index ix_obligation_due on obligation using gin (due_days);

create table meeting (
    id           uuid not null,
    agreement_id uuid not null,
    body_code    text not null,
    held_on      date not null,
    subjects     varchar[] not null,
    constraint pk_meeting primary key (id)
);

comment on table meeting is 'Meetings that were held for agreements, as governance publishes them; not its people.';
comment on column meeting.subjects is 'The codes of what was on its agenda.';

create index ix_meeting_agreement on meeting (agreement_id, held_on);
