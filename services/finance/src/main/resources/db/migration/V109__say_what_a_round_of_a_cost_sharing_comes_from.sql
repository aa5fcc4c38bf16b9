alter table cost_sharing add column round_cause text;
alter table cost_sharing add constraint ck_cost_sharing_round_cause check (round_cause in ('KEEPER', 'PARTY_DAYS'));
comment on column cost_sharing.round_cause is 'What its last round comes from; null for the first, and for those before this was kept.';

alter table statement add column round_cause text;
alter table statement add constraint ck_statement_round_cause check (round_cause in ('KEEPER', 'PARTY_DAYS'));
comment on column statement.round_cause is 'What the round that it belongs to comes from; fixed as the statement is.';
