package io.amends.foundation.retention;

import java.time.Duration;

/**
 * Rows that go when they are old enough. A service adds its own as beans.
 *
 * @param table whose rows go
 * @param done SQL condition: only rows that are done with, whatever their age
 * @param since column that says since when
 * @param period how long they stay after that
 */
public record Spent(String table, String done, String since, Duration period) {

    /** Found by place, as not every table has a key of one column; a row that changes meanwhile has another and stays. */
    String delete() {
        return """
                delete from %1$s where ctid = any(array(
                    select ctid from %1$s where %2$s and %3$s < now() - $1 * interval '1 millisecond' limit $2))"""
                .formatted(table, done, since);
    }
}
