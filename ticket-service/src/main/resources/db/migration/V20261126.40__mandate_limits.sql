-- All limits of a mandate, its history, who took it on, and what keeps two decisions from overspending a budget together (B4, B14).

-- No limit per customer given: that of one decision, so that nothing is gained by splitting it.
alter table mandate
    add column customer_limit_minor    bigint check (customer_limit_minor > 0),
    add column customer_window_seconds bigint      not null default 86400 check (customer_window_seconds > 0),
    add column day_limit_minor         bigint check (day_limit_minor > 0),
    add column repeat_limit            integer check (repeat_limit > 0),
    add column repeat_window_seconds   bigint check (repeat_window_seconds > 0),
    add column granted_by              text        not null default 'seed',
    add column granted_by_name         text        not null default 'seed',
    add column withdrawn_at            timestamptz,
    add column changed_at              timestamptz not null default clock_timestamp(),
    add check ((repeat_limit is null) = (repeat_window_seconds is null)),
    add check (limit_minor is not null or (customer_limit_minor is null and day_limit_minor is null and repeat_limit is null));

-- A mandate that nobody had taken on ruled nothing. From now on it is taken on with the first decision, so what did not rule
-- until now must not begin to by itself.
update mandate set withdrawn_at = now() where accepted_at is null;

-- How it stood at each version. A decision keeps id and version for ever.
create table mandate_version (like mandate including defaults, primary key (id, version));
insert into mandate_version select * from mandate;

-- Kept by the database, so that no change escapes, whoever makes it; a change that keeps the version is refused.
create function mandate_keeps_versions() returns trigger language plpgsql as $$
begin
    insert into mandate_version select new.*;
    return new;
end $$;
create trigger mandate_keeps_versions after insert or update on mandate
    for each row execute function mandate_keeps_versions();

create function mandate_version_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'mandate_version is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger mandate_version_append_only before update or delete or truncate on mandate_version
    for each statement execute function mandate_version_is_append_only();

-- Who decided under which version first: taking it on costs nobody a tap.
create table mandate_acceptance (
    mandate_id  uuid        not null,
    version     integer     not null,
    person_id   text        not null,
    accepted_at timestamptz not null default clock_timestamp(),
    primary key (mandate_id, version, person_id)
);

-- Nothing but something to hold: sums are taken from the remedies themselves, so that no counter can be wrong.
create table budget (
    kind text not null check (kind in ('CUSTOMER', 'HOLDER')),
    key  text not null,
    primary key (kind, key)
);

-- By the clock of the database, as budgets count.
alter table remedy add column counted_at timestamptz;
update remedy set counted_at = decided_at;
alter table remedy alter column counted_at set default clock_timestamp(), alter column counted_at set not null;
create index remedy_of_customer on remedy (customer_number, type, counted_at) where customer_number is not null;
create index remedy_of_decider on remedy (decided_by, type, counted_at);
