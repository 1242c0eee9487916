-- What the people who work here are called, as their own tokens say, so that whoever could say yes has a name (B13).
create table person_name (
    person_id text primary key,
    name      text not null
);

-- Whoever has decided something is known from the log, too.
create function name_of(person text) returns text language sql stable as $$
    select coalesce((select known.name from person_name known where known.person_id = person),
        (select entry.person_name from decision_log entry where entry.person_id = person order by entry.id desc limit 1))
$$;
