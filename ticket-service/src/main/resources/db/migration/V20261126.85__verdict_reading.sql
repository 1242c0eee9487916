-- How a verdict was read: why it was in doubt, and which places of the message led to it. Older ones have only their words.
alter table ticket_entry add column doubt text, add column verdict_marks text;
