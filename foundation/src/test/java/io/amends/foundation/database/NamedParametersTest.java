package io.amends.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedParametersTest {

    @Test
    void givesEachPlaceANumberOfItsOwn() {
        // when
        var statement = NamedParameters.in("select :a, :b where a = :a");
        // then
        assertThat(statement.sql()).isEqualTo("select $1, $2 where a = $3");
        assertThat(statement.names()).containsExactly("a", "b", "a");
    }

    @Test
    void leavesTextsAndTypesAlone() {
        // when
        var statement = NamedParameters.in("select at::date, '10:a', 'it''s :b $1' from t where c = :c_2");
        // then
        assertThat(statement.sql()).isEqualTo("select at::date, '10:a', 'it''s :b $1' from t where c = $1");
        assertThat(statement.names()).containsExactly("c_2");
    }
}
