-- The clock of the house: what is known of each ticket, and the timers that follow from it.

-- The newest attempt of a ticket. Each moment is the earliest or the latest of its kind, so the order of the events that
-- told it does not matter. The row is also what two consumers of one ticket wait for.
create table ticket_clock (
    ticket_id     uuid primary key,
    attempt       integer not null,
    begun_at      timestamptz,
    waiting_since timestamptz,
    answered_at   timestamptz,
    effective_at  timestamptz,
    asked_at      timestamptz,
    spoken_at     timestamptz,
    ended_at      timestamptz
);

create table timer (
    id           uuid primary key,
    ticket_id    uuid        not null,
    kind         text        not null check (kind in ('FIRST_RESPONSE', 'RETURN_MESSAGE', 'REMINDER', 'LAPSE')),
    attempt      integer     not null,
    ordinal      integer     not null,
    counted_from timestamptz not null,
    due_at       timestamptz not null,
    state        text        not null check (state in ('PENDING', 'FIRED', 'CANCELLED')),
    settled_at   timestamptz,
    check ((state = 'PENDING') = (settled_at is null)),
    unique (ticket_id, attempt, kind, ordinal, counted_from)
);
create index timer_due on timer (due_at) where state = 'PENDING';
