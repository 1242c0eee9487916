-- Who can be given a ticket (A16): whoever answers customers and was here not long ago, which their own tokens say. And the tickets
-- somebody works on beside their sponsors, among the open ones.
alter table person_name
    add column answers boolean not null default false,
    add column seen_at timestamptz;
create index ticket_solved_by on ticket using gin (string_to_array(solvers, ',')) where ended_at is null and solvers <> '';
