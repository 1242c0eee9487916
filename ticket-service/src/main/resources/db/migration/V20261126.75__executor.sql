-- The systems that carry remedies out, and answer look-ups, as data (B5). Secrets are named here and kept elsewhere.
create table executor (
    name            text        primary key check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
    version         integer     not null default 1 check (version > 0),
    terms           jsonb       not null,
    changed_by      text        not null,
    changed_by_name text        not null,
    changed_at      timestamptz not null default clock_timestamp()
);

-- How each was called at which time. Kept by the database, so that no change escapes, whoever makes it.
create table executor_version (like executor including defaults, primary key (name, version));

create function executor_keeps_versions() returns trigger language plpgsql as $$
begin
    insert into executor_version select new.*;
    return new;
end $$;
create trigger executor_keeps_versions after insert or update on executor
    for each row execute function executor_keeps_versions();

create function executor_version_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'executor_version is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger executor_version_append_only before update or delete or truncate on executor_version
    for each statement execute function executor_version_is_append_only();
