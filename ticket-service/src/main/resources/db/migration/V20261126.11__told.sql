-- Tickets told by phone or at the counter: the number that the customer gave beside the words.
alter table ticket_entry add column customer_number text;
