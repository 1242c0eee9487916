-- One line of whoever leaves for whoever begins a shift. It may name a customer, so it is for those two, and goes after a week.
create table hand_over_note (
    id          smallint primary key check (id = 1),
    person_id   text        not null,
    person_name text        not null,
    text        text        not null,
    written_at  timestamptz not null
);
