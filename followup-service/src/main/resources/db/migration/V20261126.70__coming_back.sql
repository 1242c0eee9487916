-- How we come back to a customer: where they wrote, when last, and what they got. Ids, networks and times; no words.

create table ticket_circumstance (
    ticket_id   uuid primary key,
    contact_id  uuid,
    network     text,
    sponsor     text,
    attempt     integer not null default 0,
    remedy_type text
);

create table heard (
    contact_id uuid        not null,
    network    text        not null,
    at         timestamptz not null,
    primary key (contact_id, network)
);

-- Who solved it for somebody else is asked; their silence holds nothing back, and is listed.
create table solver_question (
    id          uuid primary key,
    ticket_id   uuid        not null,
    attempt     integer     not null,
    remedy_type text        not null,
    solver      text        not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    done        boolean,
    cause       text,
    next_time   text check (next_time in ('YES', 'NO', 'UNSURE'))
);
create index solver_question_waiting on solver_question (solver, asked_at) where answered_at is null;
create index solver_question_of_ticket on solver_question (ticket_id);

-- People to come back to: what took effect and was not asked about.
create index ticket_clock_unasked on ticket_clock (effective_at)
    where effective_at is not null and asked_at is null and ended_at is null;
