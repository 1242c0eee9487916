package io.amends.journeys.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.HOURS;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.amends.embedded.stripe.StandInStripe;

/** What the demo company has agreed on before the night begins: who may give what and carries it out, and who is on duty. */
record Seeds(Path folder) {

    private static final String STRIPE = "stripe";
    private static final Duration SHIFT = Duration.ofHours(12);
    private static final int SHIFTS = 60;
    private static final List<String> ON_ROTA = List.of("nora", "milan");

    Path mandates() {
        try (var resource = Seeds.class.getResourceAsStream("mandates.json")) {
            return Files.write(file("mandates.json"), resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The company lets Stripe give money back, too. */
    Path executors(String stripeUrl) {
        try {
            return Files.writeString(file("executors.json"), """
                    {"executors": [{"name": "%s", "protocol": "STRIPE", "url": "%s", "secrets": ["%s"]}]}
                    """.formatted(STRIPE, stripeUrl, STRIPE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder with a file for each. */
    Path secrets() {
        try {
            var secrets = Files.createDirectories(folder.resolve("secrets"));
            Files.writeString(secrets.resolve(STRIPE), StandInStripe.KEY);
            return secrets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nora is on duty now, Milan follows her, and so on for a month. */
    Path rota(Instant now) {
        try (var resource = Seeds.class.getResourceAsStream("people.json")) {
            String people = new String(resource.readAllBytes(), UTF_8).strip();
            return Files.writeString(file("rota.json"), "{\"people\": " + people + ",\n\"slots\": [" + slots(now) + "]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slots(Instant now) {
        Instant first = now.truncatedTo(HOURS);
        return IntStream.range(0, SHIFTS)
                .mapToObj(shift -> slot(ON_ROTA.get(shift % ON_ROTA.size()), first.plus(SHIFT.multipliedBy(shift))))
                .collect(joining(",\n"));
    }

    private static String slot(String person, Instant from) {
        return "{\"person\": \"%s\", \"from\": \"%s\", \"until\": \"%s\"}".formatted(person, from, from.plus(SHIFT));
    }

    private Path file(String name) throws IOException {
        return Files.createDirectories(folder).resolve(name);
    }
}
