package io.amends.embedded;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers the events that a test tells, as an outbox would: those of one key from 1, and the same event always the same. */
public final class EventNumbers {

    private final Map<String, AtomicLong> last = new ConcurrentHashMap<>();
    private final Map<UUID, String> numbers = new ConcurrentHashMap<>();

    public String of(UUID event, String topic, String key) {
        return numbers.computeIfAbsent(event, ignored -> Long.toString(next(topic, key)));
    }

    /** Leaves a number out, as if that event had got lost. */
    public void skip(String topic, String key) {
        next(topic, key);
    }

    private long next(String topic, String key) {
        return last.computeIfAbsent(topic + " " + key, ignored -> new AtomicLong()).incrementAndGet();
    }
}
