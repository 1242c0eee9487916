package io.amends.journeys.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.amends.journeys.bench.load.Call;
import io.amends.journeys.standin.StandInSettings;
import io.amends.journeys.standin.x.RealPost;
import io.amends.journeys.standin.x.SignedWebhook;
import io.amends.journeys.standin.x.XActivityPayloads;
import io.vertx.core.buffer.Buffer;

/** Posts that mention the brand, as webhooks signed like the network's own, numbered as they are sent. */
final class Posts {

    private static final long FIRST = 7_100_000_000_000_000_000L;
    private static final List<String> SUBJECTS = List.of("internet", "television", "invoice", "parcel", "telephone", "app");
    private static final List<String> COMPLAINTS = List.of("is down again", "has not worked since this morning",
            "is wrong for the third time", "never came", "is slower than ever");

    private final XActivityPayloads payloads;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<String, Instant> sent = new ConcurrentHashMap<>();
    private final Map<String, RealPost> begun = new ConcurrentHashMap<>();

    Posts(StandInSettings settings) {
        payloads = new XActivityPayloads(settings.network());
    }

    /**
     * In turn by so many authors, each going on in one conversation; each is far enough from the last of its author that their
     * order is beyond doubt.
     */
    Supplier<Call> by(int authors) {
        return () -> next(numbers.getAndIncrement(), authors);
    }

    private Call next(long number, int authors) {
        String id = Long.toString(FIRST + number);
        String text = SUBJECTS.get((int) (number % SUBJECTS.size())) + " "
                + COMPLAINTS.get((int) (number % COMPLAINTS.size())) + ", case " + number * 7919 % 100_000;
        var now = Instant.now();
        var webhook = webhook(new RealPost(id, "author" + number % authors, now, text));
        sent.put(id, now);
        return Call.post("/v1/webhooks/x", Map.of("content-type", "application/json",
                SignedWebhook.SIGNATURE_HEADER, webhook.signature()), Buffer.buffer(webhook.body()));
    }

    private SignedWebhook webhook(RealPost post) {
        var first = begun.putIfAbsent(post.author(), post);
        return first == null ? payloads.mention(post) : payloads.mention(post, first);
    }

    /** When each post left, by its id. */
    Map<String, Instant> sent() {
        return sent;
    }

    /** What was sent until now is not looked at any more. */
    void forget() {
        sent.clear();
    }
}
