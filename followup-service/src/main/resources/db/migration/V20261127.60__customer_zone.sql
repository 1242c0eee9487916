-- Where the customer lives, as far as the company knows: their night is reckoned there.
alter table ticket_circumstance add column zone text;
