-- Compares a complaint with those of the last day. The extension comes with PostgreSQL and is trusted: the owner of the
-- database may create it. Where an operator has done so already, nothing happens here.

create extension if not exists pg_trgm;

create index ticket_opened_at on ticket (opened_at desc);
