package io.amends.tickets.remedy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnderWayTest {

    private final UnderWay underWay = new UnderWay(1);

    @Test
    @DisplayName("fault-F23 I10 A system that hangs takes no room from another one")
    void keepsRoomForEachSystem() {
        // given
        var hanging = due("slow");
        underWay.enter(hanging);

        // then
        assertThat(underWay.enter(due("slow"))).isFalse();
        assertThat(underWay.enter(due("quick"))).isTrue();
        underWay.leave(hanging);
        assertThat(underWay.enter(due("slow"))).isTrue();
    }

    private static Due due(String executor) {
        return new Due(UUID.randomUUID(), UUID.randomUUID(), executor, 0, false);
    }
}
