package io.amends.tickets.executor.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.amends.foundation.http.Destinations;
import io.amends.foundation.http.GuardedHttp;
import io.amends.foundation.identity.Ids;
import io.amends.tickets.executor.application.CompanyConfig;
import io.amends.tickets.executor.application.ExecutorConfig;
import io.amends.tickets.executor.domain.Answers;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Requests;
import io.amends.tickets.executor.domain.Terms;
import io.amends.tickets.remedy.domain.ExecutionOutcome;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.remedy.domain.Remedy;
import io.amends.tickets.remedy.domain.RemedyOrder;
import io.amends.tickets.remedy.domain.RemedyTypes;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/** The gateway as the service wires it, without the service. */
final class Wired implements AutoCloseable {

    static final String SECRET = "whsec_b25seS1mb3ItZGV2ZWxvcG1lbnQtYW5kLXRlc3Rz";
    static final String OTHER_SECRET = "whsec_YW5vdGhlci1zZWNyZXQtb2YtdGhlLXNhbWUtc3lzdGVt";
    static final Duration REST = Duration.ofMillis(400);

    final Vertx vertx = Vertx.vertx();
    final Path folder;
    final Lines lines;
    final HttpCalls calls;
    final SpokenHttp http;
    final SpokenStripe stripe;
    final TrialByProtocol trial;
    final GuardedOutside outside;

    Wired(String... allowed) {
        folder = folder();
        var clock = Clock.systemUTC();
        var guarded = new GuardedHttp(vertx, new Destinations(Optional.of(Set.of(allowed))));
        var secrets = new SecretFiles(new Config(folder), new Company(), clock);
        lines = new Lines(new Config(folder), clock);
        calls = new HttpCalls(guarded, lines, secrets, clock);
        http = new SpokenHttp(calls, new Ids(), clock);
        stripe = new SpokenStripe(guarded, lines, secrets);
        trial = new TrialByProtocol(new HttpTrial(calls, new Ids(), clock), stripe);
        outside = new GuardedOutside(guarded, secrets);
    }

    void keep(String name, String secret) {
        try {
            Files.writeString(folder.resolve(name), secret + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Executor at(String url) {
        return at(url, Duration.ofSeconds(10));
    }

    static Executor at(String url, Duration deadline) {
        return new Executor("of-" + url.hashCode(), 1, Terms.http(url, List.of("company"), deadline));
    }

    static Executor with(Executor executor, Requests requests, Answers answers) {
        var terms = executor.terms();
        return new Executor(executor.name(), executor.version() + 1, new Terms(Protocol.HTTP, terms.url(), terms.secrets(),
                terms.deadline(), terms.atOnce(), requests, answers));
    }

    static RemedyOrder refund(long cents) {
        return new RemedyOrder(UUID.randomUUID(), UUID.randomUUID(),
                new Remedy(RemedyTypes.REFUND, new Money(cents, "EUR")), 1, "4711-2208");
    }

    /** What becomes of an order, as the engine hears it. */
    ExecutionOutcome execute(Executor executor, RemedyOrder order) {
        return now(http.execute(executor, order).onFailure().recoverWithItem(ByExecutor::ofNoAnswer));
    }

    ExecutionOutcome ask(Executor executor, RemedyOrder order) {
        return now(http.ask(executor, order).onFailure().recoverWithItem(ByExecutor::ofNoAnswer));
    }

    static <T> T now(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(30));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("secrets");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private record Config(Path folder) implements ExecutorConfig {

        @Override
        public Optional<Path> secrets() {
            return Optional.of(folder);
        }

        @Override
        public Optional<Path> seed() {
            return Optional.empty();
        }

        @Override
        public Duration rest() {
            return REST;
        }
    }

    private record Company() implements CompanyConfig {

        @Override
        public String url() {
            return "http://127.0.0.1:1";
        }

        @Override
        public String secret() {
            return SECRET;
        }

        @Override
        public Duration deadline() {
            return Duration.ofSeconds(2);
        }
    }
}
