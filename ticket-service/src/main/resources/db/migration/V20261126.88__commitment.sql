-- Promises to customers, in the words of whoever made them (B6). When they are at risk or broken the clock of the house says.
create table commitment (
    id           uuid primary key,
    ticket_id    uuid        not null references ticket,
    made_by      text        not null,
    made_by_name text        not null,
    made_at      timestamptz not null,
    due_at       timestamptz not null,
    words        text        not null,
    state        text        not null check (state in ('OPEN', 'AT_RISK', 'KEPT', 'BROKEN'))
);
create index commitment_of_ticket on commitment (ticket_id, due_at);
create index commitment_made on commitment (made_at);
