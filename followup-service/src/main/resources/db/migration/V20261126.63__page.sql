-- Pages: somebody must look at a ticket, and one after the other is asked (A15, B16). The row is the timer, due by the clock of
-- this database; whoever moves it holds it, so that each step is taken once.

create table page (
    id              uuid primary key,
    ticket_id       uuid        not null,
    reason          text        not null check (reason in (
        'DWELL_EXCEEDED', 'COMMITMENT_BROKEN', 'COMMITMENT_AT_RISK', 'NO_SPONSOR', 'PUBLIC_AGAIN', 'TEST')),
    raised_at       timestamptz not null,
    round           integer     not null,
    next_at         timestamptz not null,
    state           text        not null check (state in ('OPEN', 'ACKNOWLEDGED', 'NOT_NEEDED')),
    acknowledged_by text,
    settled_at      timestamptz,
    check ((state = 'OPEN') = (settled_at is null)),
    check ((state = 'ACKNOWLEDGED') = (acknowledged_by is not null)),
    unique (ticket_id, reason, raised_at)
);
create unique index page_open on page (ticket_id, reason) where state = 'OPEN';
create index page_due on page (next_at) where state = 'OPEN';
create index page_latest on page (raised_at desc, id);

create table page_step (
    id               uuid primary key,
    page_id          uuid        not null references page on delete cascade,
    round            integer     not null,
    ordinal          integer     not null,
    person_id        text        not null,
    person_name      text        not null,
    over_quiet_hours boolean     not null,
    paged_at         timestamptz not null,
    answer_by        timestamptz not null,
    unique (page_id, ordinal)
);

-- What goes out to pagers and mailboxes until it has arrived. The id is the webhook-id of every attempt.
create table oncall_message (
    id         uuid primary key,
    step_id    uuid references page_step on delete cascade,
    channel    text        not null check (channel in ('WEBHOOK', 'MAIL')),
    address    text,
    subject    text,
    body       text        not null,
    state      text        not null default 'PENDING' check (state in ('PENDING', 'SENT', 'FAILED')),
    tries      integer     not null default 0,
    due_at     timestamptz not null default now(),
    settled_at timestamptz,
    check ((channel = 'MAIL') = (address is not null and subject is not null)),
    check ((state = 'PENDING') = (settled_at is null))
);
create index oncall_message_due on oncall_message (due_at) where state = 'PENDING';
create index oncall_message_of_step on oncall_message (step_id);

-- What the managers were told; each once.
create table duty_alarm (
    id        uuid primary key,
    alarm     text        not null check (alarm in ('GAP_AHEAD', 'NOBODY_ON_DUTY', 'NOBODY_ANSWERS')),
    starts_at timestamptz not null,
    ends_at   timestamptz,
    raised_at timestamptz not null default now(),
    unique (alarm, starts_at)
);
