alter table personal_data_request
    add column lifted_on          date,
    add column lift_ground        text,
    add column person_informed_on date,
    add constraint ck_personal_data_request_lifted check (
        (lifted_on is null) = (lift_ground is null) and (lifted_on is null) = (person_informed_on is null)
        and (lifted_on is null or kind = 'RESTRICTION' and outcome = 'GRANTED'));

comment on column personal_data_request.lifted_on is 'Since when what it restricted may be used again.';
comment on column personal_data_request.person_informed_on is 'When the person was told, before that (GDPR, article 18 §3).';

create index ix_personal_data_request_restricting on personal_data_request (id)
    where kind = 'RESTRICTION' and outcome = 'GRANTED' and lifted_on is null;

grant update (lifted_on, lift_ground, person_informed_on) on personal_data_request to "${runner}";
