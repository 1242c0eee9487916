package io.amends.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FreePortTest {

    /** The lowest port that Linux gives to a connection. */
    private static final int HANDED_OUT = 32_768;

    @Test
    @DisplayName("Nobody who looks for ports at the same time is given the same one, nor one that a connection may take")
    void givesNoPortTwice() {
        // when
        var found = IntStream.range(0, 40).parallel().boxed().flatMap(i -> FreePort.find(20).stream()).toList();

        // then
        assertThat(new HashSet<>(found)).hasSize(40 * 20);
        assertThat(found).allMatch(port -> port < HANDED_OUT);
    }

    @Test
    @DisplayName("Of some ports one is given that nobody listens on, and not a second time")
    void givesOneOfSome() throws Exception {
        // given
        var candidates = FreePort.find(2);
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = listening.getLocalPort();

            // when
            var given = Stream.of(FreePort.among(List.of(taken)), FreePort.among(candidates)).toList();

            // then
            assertThat(given).allMatch(port -> port.isEmpty());
        }
    }
}
