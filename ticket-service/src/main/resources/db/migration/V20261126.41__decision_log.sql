-- What was decided, by whom, by which mandate, and who gave that (B14, B20): one entry for each, for ever. Ids, names, amounts
-- and codes; nothing that a customer wrote.

create table decision_log (
    id              bigint generated always as identity primary key,
    at              timestamptz not null default clock_timestamp(),
    kind            text        not null,
    person_id       text        not null,
    person_name     text        not null,
    ticket_id       uuid,
    remedy_id       uuid,
    mandate_id      uuid,
    mandate_version integer,
    remedy          text,
    amount_minor    bigint,
    currency        text,
    details         jsonb       not null default '{}',
    check ((amount_minor is null) = (currency is null)),
    check ((mandate_id is null) = (mandate_version is null))
);
create index decision_log_of_ticket on decision_log (ticket_id, id);
create index decision_log_of_person on decision_log (person_id, id);
create index decision_log_at on decision_log (at);

-- Twice, as the service owns its tables and could give a right back to itself: the trigger holds for the owner too, and who
-- takes the trigger away still has no right.
create function decision_log_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'decision_log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger decision_log_append_only before update or delete or truncate on decision_log
    for each statement execute function decision_log_is_append_only();
revoke update, delete, truncate on decision_log from current_user;
