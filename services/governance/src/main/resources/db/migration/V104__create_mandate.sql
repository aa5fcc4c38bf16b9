create table mandate (
    id              uuid   not null,
    version         bigint not null,
    body_id         uuid   not null,
    person_id       uuid   not null,
    named_by_id     uuid   not null,
    role            text   not null,
    appointment     text   not null,
    named_expertise text,
    period_start    date   not null,
    period_end      date,
    ended_on        date,
    end_reason      text,
    withdrawn_on      date,
    withdrawal_reason text,
    constraint pk_mandate primary key (id),
    constraint fk_mandate_body foreign key (body_id) references body (id),
    constraint fk_mandate_person foreign key (person_id) references person (id),
    constraint ck_mandate_role check
        (role in ('CHAIR', 'CO_CHAIR', 'VICE_CHAIR', 'SECRETARY', 'TREASURER', 'MEMBER', 'OBSERVER')),
    constraint ck_mandate_appointment check
        (appointment in ('PUBLIC_CALL', 'GENERAL_ASSEMBLY', 'BOARD', 'COOPTED', 'DELEGATED', 'EX_OFFICIO')),
    constraint ck_mandate_period check (period_start <= period_end),
    constraint ck_mandate_end check (ended_on between period_start and coalesce(period_end, 'infinity'::date)),
    constraint ck_mandate_end_reason check ((ended_on is null) = (end_reason is null)),
    constraint ck_mandate_withdrawal check ((withdrawn_on is null) = (withdrawal_reason is null))
);

comment on table mandate is 'A person''s seat in a body. Rows are added; the only changes are an early end and a withdrawal, once each.';

comment on column mandate.named_by_id is 'The organization that gave it, to one of its own people: in a body of an agreement each party names its own.';

create index ix_mandate_named_by on mandate (named_by_id);
create index ix_mandate_body on mandate (body_id);
create index ix_mandate_person on mandate (person_id);

create function refuse_change_of_mandate() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.withdrawn_on is not null
        or (old.ended_on is not null and (new.ended_on, new.end_reason) is distinct from (old.ended_on, old.end_reason))
        or (to_jsonb(new) - array['version', 'ended_on', 'end_reason', 'withdrawn_on', 'withdrawal_reason'])
            <> (to_jsonb(old) - array['version', 'ended_on', 'end_reason', 'withdrawn_on', 'withdrawal_reason']) then
        raise exception 'a mandate only ends or is withdrawn, once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

comment on function refuse_change_of_mandate() is 'History is kept: also the owner of the table can''t rewrite or remove a mandate.';

create trigger tr_mandate_history before update or delete on mandate
    for each row execute function refuse_change_of_mandate();
