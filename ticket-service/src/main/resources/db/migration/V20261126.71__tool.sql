-- What can be looked up and given, as data (B5). Mandates may speak of any of it, with amounts or without.

create table tool (
    code            text primary key check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
    place           bigint      generated always as identity,
    version         integer     not null default 1,
    kind            text        not null check (kind in ('LOOK_UP', 'REMEDY')),
    name_en         text        not null,
    name_nl         text        not null,
    phrase_en       text        not null,
    phrase_nl       text        not null,
    preview_en      text        not null,
    preview_nl      text        not null,
    parameters      text        not null,
    of_money        boolean     not null,
    executor        text        not null,
    dry_run         boolean     not null,
    undo            text,
    pace            text        not null check (pace in ('INSTANT', 'SLOW')),
    withdrawn_at    timestamptz,
    changed_by      text        not null,
    changed_by_name text        not null,
    changed_at      timestamptz not null default clock_timestamp(),
    check (kind = 'REMEDY' or not (of_money or dry_run or undo is not null))
);

-- How it stood at each version. A decision keeps code and version for ever.
create table tool_version (like tool, primary key (code, version));

create function tool_keeps_versions() returns trigger language plpgsql as $$
begin
    insert into tool_version select new.*;
    return new;
end $$;
create trigger tool_keeps_versions after insert or update on tool
    for each row execute function tool_keeps_versions();

create function tool_version_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'tool_version is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger tool_version_append_only before update or delete or truncate on tool_version
    for each statement execute function tool_version_is_append_only();

-- A mandate for what has no amount counts times: in a day for its holder, and for one customer within a window.
alter table mandate add column day_times integer check (day_times > 0);
alter table mandate_version add column day_times integer;
do $$
declare
    name text;
begin
    for name in
        select conname from pg_constraint where conrelid = 'mandate'::regclass and contype = 'c'
            and (pg_get_constraintdef(oid) like '%credit%' or pg_get_constraintdef(oid) like '%''words''%'
                or pg_get_constraintdef(oid) like '%day_limit_minor IS NULL%repeat_limit IS NULL%')
    loop
        execute format('alter table mandate drop constraint %I', name);
    end loop;
end $$;
alter table mandate
    add constraint mandate_of_words check (remedy <> 'words' or (limit_minor is null and day_times is null and repeat_limit is null)),
    add constraint mandate_without_amount check (limit_minor is not null or (customer_limit_minor is null and day_limit_minor is null)),
    add constraint mandate_with_amount check (limit_minor is null or day_times is null);
