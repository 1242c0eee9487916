-- That no open ticket lies around: when each must be looked at, as ticket-service said, and whose it is (A3).

create table attention (
    ticket_id uuid primary key,
    attempt   integer not null,
    since     timestamptz,
    due_at    timestamptz,
    sponsor   text
);
create index attention_open on attention (due_at) where due_at is not null;

-- Promises, as times: what was promised is text, and stays with the ticket (B6).
create table commitment (
    id         uuid primary key,
    ticket_id  uuid        not null,
    attempt    integer     not null,
    made_at    timestamptz not null,
    due_at     timestamptz not null,
    state      text        not null check (state in ('OPEN', 'KEPT', 'BROKEN', 'VOID')),
    settled_at timestamptz,
    check ((state = 'OPEN') = (settled_at is null))
);
create index commitment_of_ticket on commitment (ticket_id) where state = 'OPEN';
create index commitment_broken on commitment (settled_at) where state = 'BROKEN';

-- Kinds are what the service knows; a list of them here would have to be told of each new one.
alter table timer add column commitment_id uuid;
alter table timer drop constraint timer_kind_check;
alter table timer add constraint timer_kind_check check (kind ~ '^[A-Z_]+$');
alter table timer add constraint timer_commitment_check
    check ((commitment_id is not null) = (kind in ('COMMITMENT_AT_RISK', 'COMMITMENT_DUE')));
alter table timer drop constraint timer_once;
alter table timer add constraint timer_once
    unique nulls not distinct (ticket_id, attempt, kind, ordinal, counted_from, approval_id, commitment_id);
