create table action_partner (
    action_id uuid not null,
    scheme    text not null,
    code      text not null,
    constraint pk_action_partner primary key (action_id, scheme, code),
    constraint fk_action_partner_action foreign key (action_id) references action (id) on delete cascade
);

comment on table action_partner is 'The organizations that work on an action and may measure its indicators. network_partners of an action is what the source prints.';
