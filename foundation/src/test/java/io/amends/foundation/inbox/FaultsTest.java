package io.amends.foundation.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.hibernate.HibernateException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.pgclient.PgException;

@DisplayName("I2 A fault that passes loses nothing")
class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = { "08006", "40001", "40P01", "53300", "57P01" })
    void passesByItself(String sqlState) {
        assertThat(Faults.isPassing(fromThePool(sqlState))).isTrue();
        assertThat(Faults.isPassing(fromASession(sqlState))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "23505", "22P02", "42P01" })
    void staysForEver(String sqlState) {
        assertThat(Faults.isPassing(fromThePool(sqlState))).isFalse();
        assertThat(Faults.isPassing(fromASession(sqlState))).isFalse();
    }

    private static Throwable fromThePool(String sqlState) {
        return new PgException("a fault", "ERROR", sqlState, null);
    }

    /** Hibernate Reactive makes a JDBC exception of what the driver says. */
    private static Throwable fromASession(String sqlState) {
        return new HibernateException("a fault", new SQLException("a fault", sqlState));
    }
}
