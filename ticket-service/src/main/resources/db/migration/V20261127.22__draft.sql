-- What somebody is writing on a ticket, so that another device goes on where this one stopped (A6). It may say whatever a reply
-- says: only its author reads it; it goes when it is sent, when the ticket ends, and when it was left for a week.
create table draft (
    ticket_id uuid        not null references ticket on delete cascade,
    person_id text        not null,
    version   integer     not null,
    saved_at  timestamptz not null,
    text      text        not null,
    choice    text,
    remedy    text,
    amount    text,
    because   text,
    primary key (ticket_id, person_id)
);
create index draft_saved on draft (saved_at);
