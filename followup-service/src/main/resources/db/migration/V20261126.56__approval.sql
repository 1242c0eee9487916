-- Requests for approval: who asked waits, and so does a customer (B8, B20). Told in any order and more than once, as a ticket is.

create table approval_clock (
    approval_id   uuid primary key,
    ticket_id     uuid    not null,
    attempt       integer not null,
    answerable_at timestamptz,
    settled_at    timestamptz
);

-- The timers of a request stand beside those of its ticket, and neither touches the other's.
alter table timer add column approval_id uuid;
alter table timer drop constraint timer_kind_check;
alter table timer add constraint timer_kind_check check (kind in (
    'FIRST_RESPONSE', 'RETURN_MESSAGE', 'REMINDER', 'LAPSE', 'APPROVAL_PATIENCE', 'APPROVAL_EXPIRY'));
alter table timer add constraint timer_approval_check
    check ((approval_id is not null) = (kind in ('APPROVAL_PATIENCE', 'APPROVAL_EXPIRY')));
alter table timer drop constraint timer_ticket_id_attempt_kind_ordinal_counted_from_key;
alter table timer add constraint timer_once
    unique nulls not distinct (ticket_id, attempt, kind, ordinal, counted_from, approval_id);
