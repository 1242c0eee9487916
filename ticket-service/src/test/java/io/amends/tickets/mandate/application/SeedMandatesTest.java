package io.amends.tickets.mandate.application;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.amends.tickets.House;
import io.amends.tickets.mandate.application.SeedMandates.BrokenSeed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;

@QuarkusTest
class SeedMandatesTest {

    private static final String SEED = """
            {"mandates": [
              {"role": "community-manager", "remedy": "refund", "limit": {"minor": 5000, "currency": "EUR"}, "accepted": true},
              {"person": "milan", "remedy": "refund", "limit": {"minor": 7500, "currency": "EUR"}, "accepted": false},
              {"person": "tom", "remedy": "refund", "limit": {"minor": 25000, "currency": "EUR"},
               "customerLimit": {"minor": 50000, "currency": "EUR"}, "customerWindow": "PT720H",
               "dayLimit": {"minor": 100000, "currency": "EUR"}, "repeatLimit": {"times": 3, "window": "PT48H"}},
              {"role": "agent", "remedy": "words", "accepted": true}]}""";

    @Inject
    SeedMandates seedMandates;

    @Inject
    Pool pool;

    @Inject
    House house;

    @TempDir
    Path folder;

    @BeforeEach
    void startWithNothing() {
        pool.query("delete from mandate").execute().await().indefinitely();
    }

    @AfterEach
    void leaveWhatOthersExpect() {
        startWithNothing();
        house.peopleMayRefundFiftyEuro();
    }

    @Test
    void seedsAnEmptyInstallationOnce() throws IOException {
        assertThat(seed(SEED)).isEqualTo(3);
        assertThat(seed(SEED)).isZero();
        assertThat(count("true")).isEqualTo(3);
        assertThat(count("holder = 'milan'")).as("not accepted yet, so not given yet").isZero();
        assertThat(
                count("""
                        holder = 'tom' and customer_limit_minor = 50000 and customer_window_seconds = 2592000 and day_limit_minor = 100000
                        and repeat_limit = 3 and repeat_window_seconds = 172800"""))
                .isEqualTo(1);
        assertThat(count("holder = 'community-manager' and customer_limit_minor = 5000 and day_limit_minor is null"))
                .isEqualTo(1);
    }

    @Test
    void seedsOnceWhenSeveralReplicasStartTogether() throws IOException {
        // given
        var file = write(SEED);
        // when
        var added = Stream.generate(() -> supplyAsync(() -> seed(file))).limit(4).toList().stream()
                .mapToInt(CompletableFuture::join)
                .sum();
        // then
        assertThat(added).isEqualTo(3);
        assertThat(count("true")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "{\"mandates\": null}",
            "{\"mandates\": [{\"role\": \"agent\", \"remedy\": \"car\", \"accepted\": true}]}",
            "{\"mandates\": [{\"remedy\": \"words\", \"accepted\": true}]}",
            "{\"mandates\": [{\"role\": \"agent\", \"remedy\": \"refund\", \"accepted\": true}]}",
            "{\"mandates\": [{\"role\": \"agent\", \"remedy\": \"words\", \"accepted\": true, \"typo\": 1}]}" })
    void refusesABrokenFileWhole(String seed) {
        assertThatThrownBy(() -> seed(seed)).isInstanceOf(BrokenSeed.class);
        assertThat(count("true")).isZero();
    }

    private int seed(String json) throws IOException {
        return seed(write(json));
    }

    private int seed(Path file) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> seedMandates.seed(file));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("mandates.json"), json);
    }

    private int count(String condition) {
        return pool.query("select count(*) from mandate where " + condition).execute().await().indefinitely()
                .iterator().next().getInteger(0);
    }
}
