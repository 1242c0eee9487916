-- Tickets, their threads, the people who wrote, and the remedies that were decided on.

create table contact (
    id     uuid primary key,
    handle text not null,
    name   text not null
);

create table ticket (
    id                       uuid primary key,
    version                  integer     not null,
    contact_id               uuid        not null references contact,
    conversation_id          uuid        not null,
    network                  text        not null,
    kind                     text        not null,
    asker                    text        not null,
    visibility               text        not null,
    opening_text             text        not null,
    language                 text,
    opened_at                timestamptz not null,
    stage                    text        not null,
    attempt                  integer     not null,
    priority                 text        not null,
    sponsor_id               text,
    sponsor_name             text,
    sponsor_since            timestamptz,
    last_customer_message_at timestamptz not null,
    first_responded_at       timestamptz,
    first_response_overdue   boolean     not null,
    attention_due            timestamptz,
    customer_number          text,
    return_text              text,
    return_state             text,
    return_attempt           integer,
    return_confirmed_at      timestamptz,
    question_sent_at         timestamptz,
    last_opinion             text,
    actions                  integer     not null,
    ended_at                 timestamptz,
    ended_evidence           uuid,
    ended_by_id              text,
    ended_by_name            text,
    ended_reason             text,
    others_like_this         integer     not null,
    -- Nothing lies around (A3): an open ticket always has a moment at which somebody must look.
    check ((attention_due is null) = (ended_at is not null)),
    -- Let go only with the customer's own word as evidence (A20), whatever the program believes.
    check ((stage = 'RELEASED') = (ended_evidence is not null))
);
create index ticket_open on ticket (opened_at, id) where ended_at is null;
create index ticket_mine on ticket (sponsor_id, opened_at, id) where ended_at is null;
create index ticket_ended on ticket (ended_at desc, id) where ended_at is not null;
create index ticket_of_contact on ticket (contact_id, opened_at desc);

create table ticket_entry (
    id              uuid primary key,
    ticket_id       uuid        not null references ticket,
    conversation_id uuid        not null,
    external_id     text,
    visibility      text        not null,
    body            text        not null,
    at              timestamptz not null,
    received_at     timestamptz not null,
    state           text        not null,
    attempt         integer     not null,
    purpose         text,
    author_name     text,
    automatic       boolean     not null,
    opinion         text,
    verdict_words   text,
    stored_at       timestamptz not null default clock_timestamp()
);
create index ticket_entry_thread on ticket_entry (ticket_id, at);

create table remedy (
    id              uuid primary key,
    ticket_id       uuid        not null references ticket,
    attempt         integer     not null,
    type            text        not null,
    amount_minor    bigint check (amount_minor > 0),
    currency        text,
    customer_number text,
    because         text        not null,
    decided_by      text        not null,
    decider_name    text        not null,
    decided_at      timestamptz not null,
    mandate_id      uuid        not null,
    mandate_version integer     not null,
    state           text        not null,
    reason          text,
    reference       text,
    executed_at     timestamptz,
    read_back_at    timestamptz,
    next_attempt_at timestamptz not null default now(),
    tries           integer     not null default 0
);
create index remedy_of_ticket on remedy (ticket_id, decided_at);
create index remedy_unsettled on remedy (next_attempt_at) where state in ('PENDING', 'UNKNOWN');

-- What the last look-up found, shown beside the ticket.
create table looked_up (
    ticket_id uuid primary key references ticket,
    customer  text        not null,
    at        timestamptz not null default now()
);
