package io.amends.foundation.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import io.vertx.core.buffer.Buffer;

/** The row at hand while the answer to a statement is read; of no use afterwards. */
public final class SqlRow {

    private final ResultSet answer;

    SqlRow(ResultSet answer) {
        this.answer = answer;
    }

    /** Null where the column is. */
    public <T> T get(String column, Class<T> type) {
        try {
            return as(type, answer.getObject(column));
        } catch (SQLException e) {
            throw new IllegalArgumentException("The statement tells no " + column, e);
        }
    }

    /** @param place from 0 on */
    <T> T at(int place, Class<T> type) {
        try {
            return as(type, answer.getObject(place + 1));
        } catch (SQLException e) {
            throw new IllegalArgumentException("The statement tells no column " + place, e);
        }
    }

    @SuppressWarnings("NullAway")
    private static <T> T as(Class<T> type, Object value) {
        return value == null || type.isInstance(value) ? type.cast(value) : type.cast(converted(type, value));
    }

    private static Object converted(Class<?> type, Object value) {
        if (value instanceof Number number) {
            return type == Long.class ? (Object) number.longValue()
                    : type == Integer.class ? (Object) number.intValue() : number;
        }
        if (type == Instant.class && value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return type == byte[].class && value instanceof Buffer bytes ? bytes.getBytes() : value;
    }
}
