package io.amends.journeys.bench.data;

/** Timers of tickets that nobody knows, each lot of them under a mark of its own: it stands where else the attempt does. */
public final class SeedTimers {

    /** %1$s is when the n-th of them is due, %2$d how many, %3$d marks them. */
    private static final String ADD = """
            insert into %4$s.timer (id, ticket_id, kind, attempt, ordinal, counted_from, due_at, state)
            select gen_random_uuid(), gen_random_uuid(), 'RETURN_MESSAGE', %3$d, 1, now(), %1$s, 'PENDING'
            from generate_series(1, %2$d) n""";
    private static final String NOT_SOON = "now() + interval '300 days' + n * interval '1 second'";
    /** No ticket comes to so many attempts. */
    private static final int FIRST_MARK = 1_000;

    private final Database followups;
    private int mark = FIRST_MARK;

    public SeedTimers(Database followups) {
        this.followups = followups;
    }

    /** Adds so many that are due long after all has been measured; returns their mark. */
    public int waiting(int count) {
        int marked = add("public", NOT_SOON, count);
        followups.execute("vacuum analyze timer");
        return marked;
    }

    /** @param due when the n-th is due, in SQL */
    public int add(String schema, String due, int count) {
        mark++;
        followups.execute(ADD.formatted(due, count, mark, schema));
        return mark;
    }

    public void remove(String schema, int marked) {
        followups.execute("delete from %s.timer where attempt = %d".formatted(schema, marked));
        followups.execute("vacuum analyze %s.timer".formatted(schema));
    }
}
