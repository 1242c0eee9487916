package io.amends.journeys.story;

import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import io.amends.journeys.launcher.Arrival;
import io.amends.journeys.launcher.Port;
import io.amends.journeys.launcher.Stack;
import io.amends.journeys.standin.x.RealPost;
import io.amends.journeys.standin.x.SignedWebhook;
import io.amends.journeys.standin.x.XActivityPayloads;

/** The main job on real input: real posts as signed webhooks of X, and afterwards a count of what became of each. */
final class Replay {

    private static final int AT_ONCE = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration SETTLED_WITHIN = Duration.ofMinutes(5);

    private final Stack stack;
    private final PrintWriter out;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Instant> acceptedFrom = new ConcurrentHashMap<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    Replay(Stack stack, PrintWriter out) {
        this.stack = stack;
        this.out = out;
    }

    /**
     * Returns 0 if and only if nothing was lost or doubled, every post was accepted and the network's order kept.
     *
     * @param rate posts per second, 0 for as fast as they are taken
     */
    int play(Path file, int rate, int limit, Arrival arrival) throws Exception {
        var posts = PostFile.read(file, limit);
        var arriving = arrival.of(posts);
        out.printf("%nSending %d real posts as %d signed webhooks of X.%n", posts.size(), arriving.size());
        var progress = new ProgressBar(out, arriving.size());
        send(arriving, rate, progress);
        progress.done();
        try (var evidence = new Evidence(stack.settings().ports())) {
            evidence.awaitSettled(acceptedFrom.keySet(), SETTLED_WITHIN);
            var threads = new Threads(Api.loggedIn(stack.settings(), "nora"));
            var figures = evidence.figures(sent.get(), taken.get(), acceptedFrom,
                    threads.outOfOrder(evidence.conversations(acceptedFrom.keySet())));
            out.println(figures);
            out.flush();
            return figures.isClean() && figures.accepted() == figures.distinct(posts) ? 0 : 1;
        }
    }

    private void send(List<RealPost> posts, int rate, ProgressBar progress) throws InterruptedException {
        var payloads = new XActivityPayloads(stack.standInSettings().network());
        var slots = new Semaphore(AT_ONCE);
        long begin = System.nanoTime();
        for (RealPost post : posts) {
            pace(begin, rate);
            slots.acquire();
            var ignored = deliver(post, payloads.mention(post)).whenComplete((status, failure) -> {
                progress.at(answered.incrementAndGet());
                slots.release();
            });
        }
        slots.acquire(AT_ONCE);
    }

    private void pace(long begin, int rate) throws InterruptedException {
        if (rate > 0) {
            long due = begin + Duration.ofSeconds(1).toNanos() * sent.get() / rate;
            long wait = (due - System.nanoTime()) / 1_000_000;
            if (wait > 0) {
                Thread.sleep(wait);
            }
        }
    }

    private CompletableFuture<Integer> deliver(RealPost post, SignedWebhook webhook) {
        sent.incrementAndGet();
        var now = Instant.now();
        var request = HttpRequest
                .newBuilder(URI.create("http://" + stack.settings().ports().address(Port.ORIGIN) + "/v1/webhooks/x"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(SignedWebhook.SIGNATURE_HEADER, webhook.signature())
                .POST(BodyPublishers.ofByteArray(webhook.body()))
                .build();
        return http.sendAsync(request, BodyHandlers.discarding()).thenApply(response -> {
            if (response.statusCode() / 100 == 2) {
                taken.incrementAndGet();
                acceptedFrom.putIfAbsent(post.id(), now);
            }
            return response.statusCode();
        });
    }
}
