package io.amends.journeys.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import io.amends.journeys.faults.oracle.Sent.Decision;
import io.amends.journeys.launcher.StackSettings;
import io.amends.journeys.story.Api;

/**
 * The community manager, who goes on working while everything breaks: each of her clicks has one key and is sent until somebody
 * answers, as a person taps again when the screen shows nothing.
 */
final class Desk {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration GIVES_UP = Duration.ofMinutes(3);
    private static final int UNAUTHORISED = 401;
    private static final int ABOVE_MANDATE = 403;
    private static final Map<String, String> CALL = Map.of("network", "phone", "customerName", "Ines", "text",
            "I was charged twice.", "visibility", "PRIVATE");

    private final StackSettings settings;
    private final Databases databases;
    private final List<Decision> decisions = new CopyOnWriteArrayList<>();
    private volatile Api api;

    Desk(StackSettings settings, Databases databases) throws Exception {
        this.settings = settings;
        this.databases = databases;
        this.api = Api.loggedIn(settings, "nora");
    }

    /** @param minor an amount that nobody else gets, so that the effect tells whose it is */
    void helps(String handle, long minor) throws Exception {
        var ticket = awaitTicketOf(handle);
        if (ticket.isEmpty()) {
            return;
        }
        String path = "/v1/tickets/" + ticket.get();
        click(path + "/look-ups", Map.of("number", "4711-2208", "postcode", "3511 AB"));
        String token = "ref " + minor + "-" + UUID.randomUUID().toString().substring(0, 8);
        int status = decide(path,
                with(decision("refund", minor), "reply", Map.of("text", "You get it back, " + token, "visibility",
                        "PUBLIC")));
        decisions.add(new Decision(minor, token, status / 100 == 2));
        if (status / 100 == 2) {
            awaitSettled(minor);
            click(path + "/return-message", Map.of());
        }
    }

    /**
     * Somebody calls, and gets it at once.
     *
     * @param caller one of the ten thousand customers whom nobody knows
     */
    void helpsCaller(int caller, String remedy, long minor) throws Exception {
        var ticket = open();
        if (ticket.isEmpty()) {
            return;
        }
        await(() -> {
            databases.change("tickets", "update ticket set customer_number = '5200-%04d' where id = '%s'".formatted(caller,
                    ticket.get()));
            return ticket;
        });
        int status = decide("/v1/tickets/" + ticket.get(), decision(remedy, minor));
        decisions.add(new Decision(minor, "caller " + minor, status / 100 == 2));
    }

    private Optional<String> open() {
        String key = UUID.randomUUID().toString();
        return await(() -> {
            var answer = api.answer("/v1/tickets", CALL, key);
            return Optional.of(answer).filter(Api.Answer::isDone).map(opened -> opened.body().path("id").asText());
        });
    }

    private static Map<String, Object> decision(String remedy, long minor) {
        return Map.of("remedy", Map.of("type", remedy, "amount", Map.of("minor", minor, "currency", "EUR")), "because",
                "The line was down");
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        var more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }

    private int decide(String path, Map<String, Object> body) throws Exception {
        long end = System.nanoTime() + GIVES_UP.toNanos();
        int status = click(path + "/remedies", body);
        // Her mandate is lowered at times; she waits until she may again.
        while (status == ABOVE_MANDATE && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            status = click(path + "/remedies", body);
        }
        return status;
    }

    /** The status of the first real answer; 0 when none came. */
    private int click(String path, Map<String, ?> body) throws Exception {
        String key = UUID.randomUUID().toString();
        long end = System.nanoTime() + GIVES_UP.toNanos();
        int status = 0;
        while (System.nanoTime() < end && (status == 0 || status >= 500)) {
            status = send(path, body, key);
            LockSupport.parkNanos(status == 0 || status >= 500 ? PAUSE.toNanos() : 0);
        }
        return status;
    }

    private int send(String path, Map<String, ?> body, String key) throws Exception {
        try {
            int status = api.status(path, body, key);
            if (status == UNAUTHORISED) {
                api = Api.loggedIn(settings, "nora");
                return 0;
            }
            return status;
        } catch (IOException broken) {
            return 0;
        }
    }

    private Optional<String> awaitTicketOf(String handle) {
        return await(() -> databases.read("tickets", """
                select t.id from ticket t join contact c on c.id = t.contact_id
                where c.handle = '%s' and t.ended_at is null""".formatted(handle), row -> row.getString(1)).stream()
                .findFirst());
    }

    private void awaitSettled(long minor) {
        await(() -> databases.read("tickets",
                "select id from remedy where state not in ('PENDING', 'UNKNOWN') and amount_minor = " + minor,
                row -> row.getString(1)).stream().findFirst());
    }

    private static <T> Optional<T> await(Callable<Optional<T>> look) {
        long end = System.nanoTime() + GIVES_UP.toNanos();
        while (System.nanoTime() < end) {
            try {
                var found = look.call();
                if (found.isPresent()) {
                    return found;
                }
            } catch (Exception down) {
                // The database is being killed, too.
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Optional.empty();
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
