package io.amends.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.foundation.problem.Refused;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = { "\"v7\"", "\"v7-5b1c0a9e44d2\"", "*", "\"v6\", \"v7-000000000000\"" })
    void admitsTheVersionThatIsMeant(String header) {
        assertThat(new IfMatch(header).admits(7)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"v6\"", "\"v77\"", "\"v70-5b1c0a9e44d2\"", "W/\"v7\"", "v7", "", "\"5b1c0a9e44d2\"" })
    @DisplayName("input-B7 Another version, a weak tag and nonsense are not the version that is meant")
    void admitsNoOther(String header) {
        assertThat(new IfMatch(header).admits(7)).isFalse();
    }

    @Test
    @DisplayName("input-B7 What has no versions is meant as it was read")
    void admitsWhatIsAsItWasRead() {
        var read = ETag.of("view", "{\"a\":1}");
        assertThat(new IfMatch(read.value()).admits(read)).isTrue();
        assertThat(new IfMatch("*").admits(read)).isTrue();
        assertThat(new IfMatch(read.value()).admits(ETag.of("view", "{\"a\":2}"))).isFalse();
        assertThat(new IfMatch("W/" + read.value()).admits(read)).isFalse();
    }

    @Test
    void meansAnyVersionWhenNothingIsSaid() {
        assertThat(new IfMatch(null).admits(7)).isTrue();
    }

    @Test
    @DisplayName("input-B7 Where a change must not be overwritten unseen, saying nothing is refused")
    void isRequiredWhereItIs() {
        assertThatThrownBy(() -> IfMatch.required(" ")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusal().status()).isEqualTo(428));
        assertThat(IfMatch.required("\"v7\"").admits(7)).isTrue();
    }
}
