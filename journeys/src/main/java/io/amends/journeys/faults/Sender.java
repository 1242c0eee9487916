package io.amends.journeys.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

import io.amends.journeys.standin.x.RealPost;
import io.amends.journeys.standin.x.SignedWebhook;
import io.amends.journeys.standin.x.XActivityPayloads;

/** Sends webhooks as a network does: again and again until each is taken. Its journal says which were. */
final class Sender {

    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PAUSE_MILLIS = 200;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;
    private final XActivityPayloads payloads;
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final AtomicLong tries = new AtomicLong();

    Sender(String origin, XActivityPayloads payloads) {
        this.address = URI.create(origin + "/v1/webhooks/x");
        this.payloads = payloads;
    }

    /** Returns when all have been taken. */
    void send(List<RealPost> posts) throws InterruptedException, ExecutionException {
        var slots = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sendings = posts.stream().map(post -> threads.submit(() -> sendUntilTaken(post, slots))).toList();
            for (var sending : sendings) {
                sending.get();
            }
        }
    }

    private Void sendUntilTaken(RealPost post, Semaphore slots) throws InterruptedException {
        var webhook = payloads.mention(post);
        slots.acquire();
        try {
            while (!isTaken(webhook)) {
                Thread.sleep(PAUSE_MILLIS);
            }
            accepted.add(post.id());
            return null;
        } finally {
            slots.release();
        }
    }

    private boolean isTaken(SignedWebhook webhook) throws InterruptedException {
        tries.incrementAndGet();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(SignedWebhook.SIGNATURE_HEADER, webhook.signature())
                .POST(BodyPublishers.ofByteArray(webhook.body()))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException broken) {
            return false;
        }
    }

    Set<String> accepted() {
        return accepted;
    }

    long tries() {
        return tries.get();
    }
}
