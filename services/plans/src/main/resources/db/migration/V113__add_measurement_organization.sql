alter table measurement
    add column organization_scheme text,
    add column organization_code text,
    add constraint ck_measurement_organization
        check (num_nonnulls(organization_scheme, organization_code) in (0, 2) and (organization_code is null or recorded_by is not null));

comment on column measurement.organization_code is 'With organization_scheme: on whose behalf it was recorded; null for what an event brought, and for what the own organization recorded before this was kept.';
