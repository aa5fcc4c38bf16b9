create table deployment (
    id        uuid           not null,
    version   bigint         not null,
    budget_id uuid           not null,
    theme     text           not null,
    payroll   numeric(12, 2) not null,
    goals     text[]         not null,
    remark    text,
    constraint pk_deployment primary key (id),
    constraint uq_deployment_theme unique (budget_id, theme),
    constraint fk_deployment_budget foreign key (budget_id) references budget (id) on delete cascade,
    constraint ck_deployment_payroll check (payroll >= 0)
);

comment on table deployment is 'Who works on a theme of a budget, and what they cost together.';
comment on column deployment.payroll is 'Of all who work on the theme; what one person earns is kept nowhere.';

create table deployment_staff (
    deployment_id uuid          not null,
    code          text          not null,
    fte           numeric(4, 3) not null,
    constraint pk_deployment_staff primary key (deployment_id, code),
    constraint fk_deployment_staff_deployment foreign key (deployment_id) references deployment (id) on delete cascade,
    constraint ck_deployment_staff_fte check (fte > 0 and fte <= 1)
);

comment on column deployment_staff.code is 'A code of the organization''s own for a post; never a name or a number of a person.';
