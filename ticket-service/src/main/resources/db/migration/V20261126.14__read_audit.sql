-- Who read what was not public, and who looked although the ticket was not theirs, with the reason (A13, A14).

create table read_audit (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    person_id   text        not null,
    person_name text        not null,
    ticket_id   uuid        not null,
    relation    text        not null,
    reason      text,
    valid_until timestamptz,
    check ((reason is null) = (valid_until is null))
);
create index read_audit_of_ticket on read_audit (ticket_id, person_id, at);
create index read_audit_of_person on read_audit (person_id, id);
create index read_audit_glass on read_audit (ticket_id, person_id, valid_until) where valid_until is not null;

-- Append only, whatever the program does. The service owns its tables, so a right that is withheld it could give itself back;
-- the trigger also holds for it.
create function read_audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'read_audit is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger read_audit_append_only before update or delete or truncate on read_audit
    for each statement execute function read_audit_is_append_only();
