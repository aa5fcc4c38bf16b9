create table decision (
    id                   uuid  not null,
    version              bigint not null,
    body_id              uuid  not null,
    meeting_id           uuid  not null,
    item                 text  not null,
    title                jsonb not null,
    subject              jsonb not null,
    method               text  not null,
    competence           text  not null,
    majority             text  not null,
    quorum               jsonb not null,
    tally                jsonb,
    casting_vote         text,
    outcome              text  not null,
    taken_on             date  not null,
    minority_standpoints jsonb not null,
    withdrawn_on         date,
    withdrawal_reason    text,
    constraint pk_decision primary key (id),
    constraint fk_decision_body foreign key (body_id) references body (id),
    constraint fk_decision_meeting foreign key (meeting_id) references meeting (id),
    constraint ck_decision_method check (method in ('CONSENSUS', 'VOTE')),
    constraint ck_decision_tally check ((method = 'VOTE') = (tally is not null)),
    constraint ck_decision_casting_vote check (casting_vote is null or tally is not null and casting_vote in ('FOR', 'AGAINST')),
    constraint ck_decision_competence check (competence in ('DECIDES', 'ADVISES', 'PREPARES', 'NONE')),
    constraint ck_decision_majority check (majority in ('SIMPLE', 'ABSOLUTE', 'TWO_THIRDS', 'FOUR_FIFTHS')),
    constraint ck_decision_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null)),
    constraint ck_decision_outcome check (outcome in ('ADOPTED', 'REJECTED'))
);

comment on table decision is 'What a body decided. Rows are added; the only change is a withdrawal, once.';
comment on column decision.tally is 'How many voted what; never who.';
comment on column decision.casting_vote is 'What the chair made of a tie.';
comment on column decision.competence is 'What the body may do about the subject: only who decides changes something elsewhere.';

create index ix_decision_body on decision (body_id);
create unique index uq_decision_item on decision (meeting_id, item) where withdrawn_on is null;

create function refuse_change_of_decision() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.withdrawn_on is not null
        or (to_jsonb(new) - array['version', 'withdrawn_on', 'withdrawal_reason'])
            <> (to_jsonb(old) - array['version', 'withdrawn_on', 'withdrawal_reason']) then
        raise exception 'a decision is only withdrawn, once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

comment on function refuse_change_of_decision() is 'Whoever wants otherwise decides again; what was a mistake is withdrawn.';

create trigger tr_decision_append_only before update or delete on decision
    for each row execute function refuse_change_of_decision();
