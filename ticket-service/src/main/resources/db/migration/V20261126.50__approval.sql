-- Requests to give more than a mandate allows (B8). Bound to their subject, good for one answer.

create table approval (
    id              uuid primary key,
    version         integer     not null,
    ticket_id       uuid        not null references ticket,
    attempt         integer     not null,
    remedy          text        not null,
    amount_minor    bigint      not null check (amount_minor > 0),
    total_minor     bigint      not null,
    currency        text        not null,
    customer_number text        not null,
    asker_id        text        not null,
    asker_name      text        not null,
    because         text        not null,
    requested_at    timestamptz not null,
    answerable_at   timestamptz not null,
    state           text        not null check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'EXPIRED', 'VOID')),
    settled_at      timestamptz,
    settled_by      text,
    settled_by_name text,
    words           text,
    void_reason     text,
    remedy_id       uuid unique,
    deputy_asked_at timestamptz,
    check (amount_minor <= total_minor),
    check ((state = 'REQUESTED') = (settled_at is null)),
    check ((state = 'VOID') = (void_reason is not null)),
    check ((state = 'GRANTED') = (remedy_id is not null)),
    -- Nobody says yes to herself, whatever the program believes.
    check (state not in ('GRANTED', 'REFUSED') or settled_by is distinct from asker_id)
);
create unique index approval_waiting on approval (ticket_id) where state = 'REQUESTED';
create index approval_of_ticket on approval (ticket_id, requested_at desc);
create index approval_of_asker on approval (asker_id, requested_at desc);

-- Who was asked, and since when: first the holders of the lowest mandate that covers it, after some patience the next.
create table approval_asked (
    id          uuid primary key,
    approval_id uuid        not null references approval,
    holder_kind text        not null check (holder_kind in ('ROLE', 'PERSON')),
    holder      text        not null,
    since       timestamptz not null,
    unique (approval_id, holder_kind, holder)
);
create index approval_asked_of on approval_asked (holder_kind, holder);

-- The ticket waits with its request: until both are settled nobody asks the customer whether it is solved.
alter table ticket
    add column top_up_id           uuid,
    add column top_up_requested_at timestamptz,
    add column top_up_denied       boolean not null default false,
    add check ((top_up_id is null) = (top_up_requested_at is null)),
    add check (top_up_id is null or stage in ('EXECUTING', 'AWAITING_APPROVAL'));
