-- Versions and their content stay what they were until they go. A document goes with the draft that it belongs to.
revoke update, delete on document, document_versions, document_chunk, document_room from "${runner}";
grant update (version, name, withdrawal, expired_on), delete on document to "${runner}";
grant delete on document_versions, document_chunk to "${runner}";
grant update (bytes) on document_room to "${runner}";
