-- An answer that is repeated has the headers of the first one.
alter table idempotency_key add column etag text;
alter table idempotency_key add column location text;
