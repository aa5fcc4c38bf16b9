revoke update, delete on known_organization, known_organization_codes from "${runner}";
grant update (version, name, search_name, municipality_classes, succession, withdrawn) on known_organization to "${runner}";
grant delete on known_organization_codes to "${runner}";
