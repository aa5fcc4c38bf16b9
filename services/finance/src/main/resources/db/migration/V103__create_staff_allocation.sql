create table staff_allocation (
    id        uuid           not null,
    version   bigint         not null,
    budget_id uuid           not null,
    theme     text           not null,
    theme_key text           not null,
    payroll   numeric(12, 2) not null,
    goals     text[]         not null,
    remark    text,
    constraint pk_staff_allocation primary key (id),
    constraint uq_staff_allocation_theme unique (budget_id, theme_key),
    constraint fk_staff_allocation_budget foreign key (budget_id) references budget (id) on delete cascade,
    constraint ck_staff_allocation_payroll check (payroll >= 0)
);

comment on table staff_allocation is 'Who works on a theme of a budget, and what they cost together.';
comment on column staff_allocation.theme_key is 'The theme without accents, case and more than one space: by this it is equal to another.';
comment on column staff_allocation.payroll is 'Of all who work on the theme; what one person earns is kept nowhere.';

create table staff_allocation_post (
    staff_allocation_id uuid          not null,
    code                text          not null,
    fte                 numeric(4, 3) not null,
    constraint pk_staff_allocation_post primary key (staff_allocation_id, code),
    constraint fk_staff_allocation_post_staff_allocation foreign key (staff_allocation_id)
        references staff_allocation (id) on delete cascade,
    constraint ck_staff_allocation_post_fte check (fte > 0 and fte <= 1)
);

comment on column staff_allocation_post.code is 'A code of the organization''s own for a post; never a name or a number of a person.';
