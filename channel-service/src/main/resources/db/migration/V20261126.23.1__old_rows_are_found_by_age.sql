-- The purge looks for old rows every minute, and must not read the whole table for it. Rows come in the order of time, so
-- that a few bytes for each hundred pages are enough, and writing costs nothing.
create index raw_inbox_by_age on raw_inbox using brin (received_at);
create index partner_delivery_by_age on partner_delivery using brin (created_at);
