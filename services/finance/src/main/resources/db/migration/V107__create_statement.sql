create table statement (
    id                uuid not null,
    version           bigint not null,
    cost_sharing_id   uuid not null,
    round             integer not null,
    organization_id   uuid not null,
    partner_id        uuid not null,
    proposed_on       date not null,
    content           jsonb not null,
    state             text not null,
    accepted          boolean,
    answered_on       date,
    reason            text,
    successor_id      uuid,
    proof_reference   text,
    proof_sha256      text,
    recorded_by       text,
    withdrawn_answers jsonb not null,
    constraint pk_statement primary key (id),
    constraint uq_statement_partner unique (cost_sharing_id, round, partner_id),
    constraint fk_statement_cost_sharing foreign key (cost_sharing_id) references cost_sharing (id),
    constraint ck_statement_state check (state in ('OPEN', 'ACCEPTED', 'CONTESTED', 'WITHDRAWN')),
    constraint ck_statement_answer check ((accepted is null) = (answered_on is null) and (accepted is false) = (reason is not null)),
    constraint ck_statement_proof check (num_nonnulls(proof_reference, proof_sha256, recorded_by) in (0, 3)
        and (proof_reference is null or accepted is true and successor_id is null)),
    constraint ck_statement_successor check (accepted is not null or successor_id is null),
    constraint ck_statement_answered check (
        state = 'WITHDRAWN' or (state = 'OPEN') = (accepted is null) and (state = 'ACCEPTED') = (accepted is true))
);

comment on table statement is 'What one partner bears and gets by a proposed cost sharing, and its answer.';
comment on column statement.organization_id is 'The organization that keeps the cost sharing.';
comment on column statement.partner_id is 'The organization that answers.';
comment on column statement.successor_id is 'The organization that answered for the partner, which it succeeded.';
comment on column statement.proof_reference is 'The document that shows what the partner accepted elsewhere.';
comment on column statement.recorded_by is 'The account of the keeper at the identity provider; shown to nobody.';
comment on column statement.withdrawn_answers is 'Answers by mistake, with when and why they were taken back; append-only.';
comment on column statement.content is 'What it says, whole, as it was proposed: nothing that changes later changes it.';

create index ix_statement_partner on statement (partner_id);

create function refuse_change_of_statement() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
       or (new.cost_sharing_id, new.round, new.partner_id, new.proposed_on, new.content)
          is distinct from (old.cost_sharing_id, old.round, old.partner_id, old.proposed_on, old.content)
       or new.withdrawn_answers = old.withdrawn_answers
          and old.accepted is not null
          and (new.accepted, new.answered_on, new.reason, new.successor_id, new.proof_reference, new.proof_sha256)
             is distinct from
             (old.accepted, old.answered_on, old.reason, old.successor_id, old.proof_reference, old.proof_sha256)
       or new.withdrawn_answers <> old.withdrawn_answers
          and (new.withdrawn_answers #- '{-1}' <> old.withdrawn_answers or new.accepted is not null) then
        raise exception 'what a statement says and its answer never change' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

comment on function refuse_change_of_statement() is
    'A statement is fixed when it is proposed, its answer when it is given; one that is taken back stays among the withdrawn ones.';

create trigger tr_statement_fixed before update or delete on statement
    for each row execute function refuse_change_of_statement();
