alter table characteristics.declaration add column declaration_id uuid not null default gen_random_uuid();
alter table characteristics.declaration alter column declaration_id drop default;

comment on column characteristics.declaration.declaration_id is 'Random, another one each time that the person declares.';
