-- Whose budget of the day a remedy counts against, when that is not who decided: silence grants from the budget of whoever was
-- silent (B20).
alter table remedy add column charged_to text;
create index remedy_of_holder on remedy ((coalesce(charged_to, decided_by)), type, counted_at);
