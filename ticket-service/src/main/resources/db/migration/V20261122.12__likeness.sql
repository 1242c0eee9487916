-- Compares a complaint with those of the last day. The extension comes with PostgreSQL and is trusted: the owner of the
-- database may create it. Where an operator has done so already, nothing happens here.

do $$
begin
    if not exists (select from pg_extension where extname = 'pg_trgm') then
        create extension pg_trgm;
    end if;
end $$;

create index ticket_opened_at on ticket (opened_at desc);
