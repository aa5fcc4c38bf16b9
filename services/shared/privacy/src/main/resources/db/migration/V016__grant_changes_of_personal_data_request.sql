revoke update, delete on personal_data_request from "${runner}";
grant update (version, sought, confirmed, answered_on, outcome, ground) on personal_data_request to "${runner}";
