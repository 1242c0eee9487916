package io.amends.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What stands before the services waits for slow clients in their place, and knows how long a connection to them lasts. */
class FrontTest {

    private static final Duration SLOWEST_HEADER = Duration.ofSeconds(15);
    /** What proxies keep an idle connection for unless told otherwise: nginx, and the load balancers of the large clouds. */
    private static final Duration OF_A_PROXY = Duration.ofSeconds(60);

    @Test
    @DisplayName("input-A12 A header or body that comes byte by byte is given up after 15 seconds")
    void givesUpOnSlowClients() throws IOException {
        assertThat(ofNginx("client_header_timeout")).isLessThanOrEqualTo(SLOWEST_HEADER);
        assertThat(ofNginx("client_body_timeout")).isLessThanOrEqualTo(SLOWEST_HEADER);
    }

    @Test
    @DisplayName("A service keeps an idle connection for longer than a proxy, so that no request meets one that just ends, and for less than two minutes")
    void outlivesTheConnectionsOfAProxy() {
        assertThat(Duration.parse("PT" + KnownSettings.ofFoundation("quarkus.http.idle-timeout")))
                .isBetween(OF_A_PROXY.plusSeconds(10), Duration.ofMinutes(2));
    }

    private static Duration ofNginx(String directive) throws IOException {
        var found = Pattern.compile("(?m)^\\s*" + directive + " (\\d+)s;$")
                .matcher(Files.readString(Overlay.FOLDER.resolve("base/console/nginx.conf")));
        assertThat(found.find()).as(directive).isTrue();
        return Duration.ofSeconds(Long.parseLong(found.group(1)));
    }
}
