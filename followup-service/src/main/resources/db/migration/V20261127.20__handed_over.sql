-- To whom a ticket was passed on (A18): they are asked when it has taken effect (A19). Ids only.
create table handed_over (
    ticket_id uuid        not null,
    solver    text        not null,
    at        timestamptz not null,
    primary key (ticket_id, solver)
);
