-- The trace (W3C traceparent) in which an event was published, so that it goes on where the event is handled.
alter table outbox add column traceparent text;
