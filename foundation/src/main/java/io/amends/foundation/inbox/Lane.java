package io.amends.foundation.inbox;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import io.amends.foundation.event.EventEnvelope;
import io.amends.foundation.inbox.PassedOver.Run;

/**
 * The records of one key in a batch, in their order.
 *
 * @param before ends when the lane of that key in an earlier batch has ended
 * @param done ends with this one
 */
record Lane(String key, List<ConsumerRecord<String, byte[]>> records, CompletableFuture<Void> before,
        CompletableFuture<Void> done) {

    boolean isFirst() {
        return before.isDone();
    }

    int size() {
        return records.size();
    }

    /** The numbers of these events when none of them is known to the service and none is missing between them, else null. */
    @Nullable
    Run meansNothingTo(EventHandlers handlers) {
        long first = number(0).orElse(-1);
        for (int i = 0; i < records.size(); i++) {
            if (isOfConcern(records.get(i), handlers) || number(i).orElse(-1) != first + i) {
                return null;
            }
        }
        return first < 0 ? null : new Run(key, first, first + records.size() - 1);
    }

    private OptionalLong number(int index) {
        return EventEnvelope.sequenceOf(records.get(index));
    }

    private static boolean isOfConcern(ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
        var type = EventEnvelope.header(record, "ce_type");
        return record.key() == null || record.value() == null || type == null || type.isBlank()
                || EventEnvelope.header(record, "ce_id") == null || handlers.find(type).isPresent();
    }
}
