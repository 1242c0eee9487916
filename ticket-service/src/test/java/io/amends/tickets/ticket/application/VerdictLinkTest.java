package io.amends.tickets.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VerdictLinkTest {

    private static final Instant NOW = Instant.parse("2026-11-27T22:34:00Z");
    private static final UUID TICKET = UUID.fromString("0199aa10-4f2e-7c31-9d4b-2f5f0c1d7e21");

    private final VerdictLinks links = links("one secret", NOW);

    @Test
    @DisplayName("A20 A link is good for one ticket and one attempt, and for as long as the house says")
    void holdsTicketAttemptAndExpiry() {
        // when
        var link = links.read(token(links)).orElseThrow();

        // then
        assertThat(link.ticket()).isEqualTo(TICKET);
        assertThat(link.attempt()).isEqualTo(2);
        assertThat(link.expires()).isEqualTo(NOW.plus(Duration.ofDays(14)));
        assertThat(links.isExpired(link)).isFalse();
        assertThat(links("one secret", NOW.plus(Duration.ofDays(15))).isExpired(link)).isTrue();
    }

    @Test
    @DisplayName("A20 The same link always becomes the same message, and so counts once")
    void becomesOneMessage() {
        assertThat(links.read(token(links))).isEqualTo(links.read(token(links)));
        assertThat(links.read(token(links)).orElseThrow().message())
                .isNotEqualTo(links.read(token(links("one secret", NOW.plusSeconds(1)))).orElseThrow().message());
    }

    @Test
    @DisplayName("A20 No character of a link can be changed, and nobody without the secret makes one")
    void refusesWhatItDidNotWrite() {
        // given
        var token = token(links);

        // then
        for (int place = 0; place < token.length() - 1; place++) {
            var changed = new StringBuilder(token);
            changed.setCharAt(place, token.charAt(place) == 'A' ? 'B' : 'A');
            assertThat(links.read(changed.toString())).as(changed.toString()).isEmpty();
        }
        assertThat(links.read(token(links("another", NOW)))).isEmpty();
        assertThat(links.read("")).isEmpty();
        assertThat(links.read("no base64!")).isEmpty();
        assertThat(links.read(token + "AAAA")).isEmpty();
    }

    @Test
    @DisplayName("A20 Without a base URL there are no links; with one and no secret the service does not start")
    void needsASecret() {
        assertThat(new VerdictLinks(new Fixed(Optional.empty(), Optional.empty()), Clock.systemUTC()).write(TICKET, 1))
                .isEmpty();
        var careless = new Fixed(Optional.of(URI.create("https://help.example")), Optional.empty());
        assertThatThrownBy(() -> new VerdictLinks(careless, Clock.systemUTC())).hasMessageContaining("secret");
    }

    private static String token(VerdictLinks links) {
        var url = links.write(TICKET, 2).orElseThrow();
        assertThat(url).startsWith("https://help.example/verdict/").doesNotContain(TICKET.toString());
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static VerdictLinks links(String secret, Instant now) {
        return new VerdictLinks(new Fixed(Optional.of(URI.create("https://help.example")), Optional.of(secret)),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private record Fixed(Optional<URI> baseUrl, Optional<String> secret) implements VerdictLinkConfig {

        @Override
        public Duration validFor() {
            return Duration.ofDays(14);
        }
    }
}
