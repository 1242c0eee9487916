package io.amends.tickets.incident.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A21 How alike two complaints are")
class LikenessTest {

    private static final Facts NOTHING = Facts.in("");
    private static final Facts OUTAGE = Facts.in("internet ligt eruit in 3511");

    @Test
    void isTheWordingWhereNothingIsShared() {
        assertThat(Likeness.of(0.3, OUTAGE, NOTHING).value()).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void growsWithEachSharedFactAndStaysBelowOne() {
        var one = Likeness.of(0.1, OUTAGE, Facts.in("internet"));
        var all = Likeness.of(0.1, OUTAGE, OUTAGE);
        assertThat(one.isAlike()).isFalse();
        assertThat(all.isAlike()).isTrue();
        assertThat(all.value()).isGreaterThan(one.value()).isLessThan(1);
    }

    @Test
    void needsNoFactWhenTheWordingIsNearlyTheSame() {
        assertThat(Likeness.of(0.5, NOTHING, NOTHING).isAlike()).isTrue();
    }
}
