create table decision (
    id                   uuid  not null,
    body_id              uuid  not null,
    meeting_id           uuid  not null,
    item                 text  not null,
    title                jsonb not null,
    subject              jsonb not null,
    method               text  not null,
    quorum               jsonb not null,
    tally                jsonb,
    outcome              text  not null,
    taken_on             date  not null,
    minority_standpoints jsonb not null,
    constraint pk_decision primary key (id),
    constraint uq_decision_item unique (meeting_id, item),
    constraint fk_decision_body foreign key (body_id) references body (id),
    constraint fk_decision_meeting foreign key (meeting_id) references meeting (id),
    constraint ck_decision_method check (method in ('CONSENSUS', 'VOTE')),
    constraint ck_decision_tally check ((method = 'VOTE') = (tally is not null)),
    constraint ck_decision_outcome check (outcome in ('ADOPTED', 'REJECTED'))
);

comment on table decision is 'What a body decided. Rows are added and never changed.';
comment on column decision.tally is 'How many voted what; never who.';

create index ix_decision_body on decision (body_id);

create function refuse_change_of_decision() returns trigger language plpgsql as $$
begin
    raise exception 'decisions are append-only' using errcode = 'restrict_violation';
end
$$;

comment on function refuse_change_of_decision() is 'Whoever wants otherwise decides again.';

create trigger tr_decision_append_only before update or delete on decision
    for each statement execute function refuse_change_of_decision();
