-- An objection that is granted restricts what it is about until it is concluded: those of before this migration too, which until now
-- stopped nothing. They, and corrections, are under way until a privacy officer says what came of them. One about no record is not.
alter table personal_data_request
    add column concluded_on   date,
    add column result         text,
    add column result_ground  text,
    add column result_told_on date,
    drop constraint ck_personal_data_request_lifted,
    add constraint ck_personal_data_request_lifted check (
        (lifted_on is null) = (lift_ground is null) and (lifted_on is null) = (person_informed_on is null)
        and (lifted_on is null or kind in ('RESTRICTION', 'OBJECTION') and outcome = 'GRANTED')),
    add constraint ck_personal_data_request_concluded check (
        (concluded_on is null) = (result is null) and (concluded_on is null) = (result_told_on is null)
        and (concluded_on is null or kind in ('CORRECTION', 'OBJECTION') and outcome = 'GRANTED')),
    add constraint ck_personal_data_request_result check (
        result is null or result = 'REJECTED' or result = 'UPHELD' and kind = 'OBJECTION'
        or result = 'CORRECTED' and kind = 'CORRECTION'),
    add constraint ck_personal_data_request_result_ground check (
        (result is not distinct from 'REJECTED') = (result_ground is not null));

comment on column personal_data_request.concluded_on is 'When it was written down what came of an objection or a correction that was granted.';
comment on column personal_data_request.result_told_on is 'When the person was told what came of it.';

drop index ix_personal_data_request_restricting;
create index ix_personal_data_request_restricting on personal_data_request (id)
    where kind in ('RESTRICTION', 'OBJECTION') and outcome = 'GRANTED' and lifted_on is null;

grant update (concluded_on, result, result_ground, result_told_on) on personal_data_request to "${runner}";
