package io.amends.tickets.executor.application;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.amends.tickets.executor.domain.Answers;
import io.amends.tickets.executor.domain.Protocol;
import io.amends.tickets.executor.domain.Requests;
import io.amends.tickets.executor.domain.Terms;

/** The systems that the operator's file names beside the company's own. */
@ApplicationScoped
class SeededExecutors {

    private static final Set<String> NAMED_ELSEWHERE = Set.of(SeedExecutors.COMPANY, SeedExecutors.MANUAL);

    private final ExecutorConfig config;
    private final ObjectMapper json;

    SeededExecutors(ExecutorConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** Each by its name; all of it is read before anything is written. */
    Map<String, Terms> read() {
        return config.seed().map(this::read).orElse(Map.of());
    }

    private Map<String, Terms> read(Path file) {
        try {
            var seeded = new TreeMap<String, Terms>();
            for (var one : json.readValue(file.toFile(), Seed.class).executors()) {
                if (!Terms.isName(one.name()) || NAMED_ELSEWHERE.contains(one.name())) {
                    throw new IllegalArgumentException("A name that is none, or is taken: " + one.name());
                }
                seeded.put(one.name(), one.terms());
            }
            return seeded;
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException("amends.executor.seed cannot be read: " + file, e);
        }
    }

    record Seed(List<Seeded> executors) {
    }

    /**
     * @param deadline absent = 10 seconds
     * @param atOnce absent = 10
     */
    record Seeded(String name, Protocol protocol, String url, List<String> secrets, @Nullable Duration deadline,
            @Nullable Integer atOnce) {

        Terms terms() {
            return new Terms(protocol, url, secrets, deadline == null ? Terms.USUAL_DEADLINE : deadline,
                    atOnce == null ? Terms.USUALLY_AT_ONCE : atOnce, Requests.USUAL, Answers.USUAL);
        }
    }
}
