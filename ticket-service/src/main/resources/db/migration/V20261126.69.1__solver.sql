-- Who works on a ticket beside its sponsor (A18), and who was paged for one and so may read and act for a while (A13, A15).
alter table ticket add column solvers text not null default '';

create table ticket_paged (
    ticket_id uuid        not null,
    person_id text        not null,
    until     timestamptz not null,
    primary key (ticket_id, person_id)
);
