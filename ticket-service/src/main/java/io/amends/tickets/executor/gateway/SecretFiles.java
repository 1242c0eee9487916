package io.amends.tickets.executor.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.executor.application.CompanyConfig;
import io.amends.tickets.executor.application.ExecutorConfig;
import io.amends.tickets.executor.application.SeedExecutors;

/** Secrets by name: the company's from the configuration, others from files. No answer and no log ever holds one. */
@ApplicationScoped
class SecretFiles {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final long LARGEST = 4096;

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final ExecutorConfig config;
    private final CompanyConfig company;
    private final Clock clock;

    SecretFiles(ExecutorConfig config, CompanyConfig company, Clock clock) {
        this.config = config;
        this.company = company;
        this.clock = clock;
    }

    Optional<String> find(String name) {
        if (name.equals(SeedExecutors.COMPANY)) {
            return Optional.of(company.secret());
        }
        var now = clock.instant();
        return seen.compute(name, (same, known) -> known != null && known.isFresh(now) ? known : read(name, now)).value();
    }

    String get(String name) {
        return find(name).orElseThrow(() -> new NotSent("NO_SECRET"));
    }

    private Seen read(String name, Instant now) {
        var file = config.secrets().map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
        try {
            return new Seen(file.isPresent() && Files.size(file.get()) <= LARGEST
                    ? Optional.of(Files.readString(file.get(), UTF_8).strip())
                    : Optional.empty(), now);
        } catch (IOException unreadable) {
            return new Seen(Optional.empty(), now);
        }
    }

    private record Seen(Optional<String> value, Instant at) {

        boolean isFresh(Instant now) {
            return value.isPresent() && now.isBefore(at.plus(FRESH));
        }

        @Override
        public String toString() {
            return "Seen[at=" + at + "]";
        }
    }
}
