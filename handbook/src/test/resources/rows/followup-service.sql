-- The clock of a ticket that was asked about, its timers in each state, and one that nobody has answered.
insert into ticket_clock values
    ('0199c000-0000-7000-8000-000000000011', 2, now(), now(), now(), now(), now(), null, null),
    ('0199c000-0000-7000-8000-000000000012', 1, null, now(), null, null, null, null, now());
insert into timer (id, ticket_id, kind, attempt, ordinal, counted_from, due_at, state, settled_at) values
    ('0199c000-0000-7000-8000-000000000070', '0199c000-0000-7000-8000-000000000011', 'RETURN_MESSAGE', 2, 1, now(), now(), 'FIRED', now()),
    ('0199c000-0000-7000-8000-000000000071', '0199c000-0000-7000-8000-000000000011', 'REMINDER', 2, 1, now(), now(), 'PENDING', null),
    ('0199c000-0000-7000-8000-000000000072', '0199c000-0000-7000-8000-000000000012', 'FIRST_RESPONSE', 1, 1, now(), now(), 'CANCELLED', now());
