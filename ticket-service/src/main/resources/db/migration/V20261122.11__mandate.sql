-- What a role, or a person by exception, may decide alone.

create table mandate (
    id          uuid primary key,
    holder_kind text        not null check (holder_kind in ('ROLE', 'PERSON')),
    holder      text        not null,
    remedy      text        not null check (remedy in ('words', 'refund', 'voucher', 'credit')),
    limit_minor bigint      check (limit_minor > 0),
    currency    text,
    valid_from  timestamptz not null default now(),
    valid_to    timestamptz,
    version     integer     not null default 1,
    accepted_at timestamptz,
    check ((remedy = 'words') = (limit_minor is null)),
    check ((limit_minor is null) = (currency is null)),
    unique nulls not distinct (holder_kind, holder, remedy, currency)
);
