-- Who is on duty, as followup-service told it last: who may read what depends on it (A13). One row, or none before the first word.

create table on_duty (
    id         smallint primary key check (id = 1),
    person_id  text,
    until      timestamptz,
    changed_at timestamptz not null,
    check ((person_id is null) = (until is null))
);
