package io.amends.tickets.executor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Terms;

@DisplayName("B5 Systems that a file names")
class SeededExecutorsTest {

    @TempDir
    Path folder;

    @Test
    void areCalledAsUsualUnlessItSaysMore() throws Exception {
        // when
        var seeded = reading(
                """
                        {"executors": [{"name": "stripe", "protocol": "STRIPE", "url": "https://api.stripe.com", "secrets": ["stripe"]},
                          {"name": "shop", "protocol": "HTTP", "url": "https://shop.example.com", "secrets": ["shop"], "deadline": "PT3S"}]}
                        """)
                .read();

        // then
        assertThat(seeded).containsOnlyKeys("stripe", "shop")
                .containsEntry("shop", Terms.http("https://shop.example.com", List.of("shop"), Duration.ofSeconds(3)))
                .hasEntrySatisfying("stripe", terms -> assertThat(terms.protocol()).isEqualTo(Protocol.STRIPE));
    }

    @Test
    void areNoneWithoutAFile() {
        assertThat(new SeededExecutors(new Config(Optional.empty()), json()).read()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "company", "manual", "The Shop" })
    @DisplayName("are not called as others are, or a broken file would start the house")
    void haveNamesOfTheirOwn(String name) {
        assertThatThrownBy(() -> reading("""
                {"executors": [{"name": "%s", "protocol": "HTTP", "url": "https://a.example.com", "secrets": ["a"]}]}"""
                .formatted(name)).read()).hasMessageContaining("amends.executor.seed");
    }

    private SeededExecutors reading(String text) throws IOException {
        return new SeededExecutors(new Config(Optional.of(Files.writeString(folder.resolve("executors.json"), text))), json());
    }

    private static ObjectMapper json() {
        return new ObjectMapper().registerModule(new JavaTimeModule());
    }

    private record Config(Optional<Path> seed) implements ExecutorConfig {

        @Override
        public Optional<Path> secrets() {
            return Optional.empty();
        }

        @Override
        public Duration rest() {
            return Duration.ZERO;
        }
    }
}
