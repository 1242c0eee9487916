package io.amends.foundation.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

import io.amends.foundation.work.Lanes;
import io.amends.foundation.work.Shares;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;

/**
 * Reads one topic batch by batch: the records of a key are a lane, and several lanes go side by side; while much waits, several
 * lanes in one transaction.
 */
public final class EventReader {

    private static final Logger LOG = Logger.getLogger(EventReader.class);
    private static final Duration GRACE = Duration.ofMillis(200);
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final int MOST_IN_FLIGHT = 1000;

    private final String topic;
    private final EventHandlers handlers;
    private final Reception reception;
    private final PassedOver passedOver;
    private final Lanes lanes;
    private final int atOnce;
    private final Map<String, CompletableFuture<Void>> busy = new ConcurrentHashMap<>();
    private final AtomicInteger inFlight = new AtomicInteger();

    EventReader(String topic, EventHandlers handlers, Reception reception, PassedOver passedOver, Lanes lanes, int atOnce) {
        this.topic = topic;
        this.handlers = handlers;
        this.reception = reception;
        this.passedOver = passedOver;
        this.lanes = lanes;
        this.atOnce = atOnce;
    }

    /**
     * Handles every record to the end, and then acknowledges them, whatever they were. Completes, so that the next batch
     * comes, when this one is settled, or when what is left of it takes long: one key that has to wait holds up no other. And
     * at once while there are lanes left, as most batches are of one record or two, and would wait in a queue for nothing.
     */
    public Uni<Void> receive(Message<ConsumerRecords<String, byte[]>> message) {
        var records = message.getPayload();
        inFlight.addAndGet(records.count());
        var settled = settle(lanesOf(records))
                .eventually(() -> inFlight.addAndGet(-records.count()))
                .chain(() -> Uni.createFrom().completionStage(message.ack()))
                // The partition was taken away meanwhile: whoever has it now hears them again, and finds that it is late.
                .onFailure()
                .invoke(failure -> LOG.warnf("Batch not acknowledged, its records will come again: topic=%s failure=%s",
                        topic, failure.getClass().getName()))
                .onFailure().recoverWithNull()
                .memoize().indefinitely();
        int waiting = inFlight.get();
        return waiting > MOST_IN_FLIGHT ? settled
                : settled.ifNoItem().after(waiting < atOnce ? AT_ONCE : GRACE).recoverWithUni(Uni.createFrom().voidItem());
    }

    private Uni<Void> settle(List<Lane> all) {
        return passOver(all)
                .map(passed -> all.stream().filter(lane -> !passed.contains(lane.key())).toList())
                .chain(left -> lanes.run(shares(left), atOnce, this::settleShare));
    }

    /** Those that have to wait for an earlier batch hold up no others. */
    private List<List<Lane>> shares(List<Lane> left) {
        var first = new ArrayList<Lane>();
        var waiting = new ArrayList<List<Lane>>();
        left.forEach(lane -> {
            if (lane.isFirst()) {
                first.add(lane);
            } else {
                waiting.add(List.of(lane));
            }
        });
        return Stream.concat(Shares.of(first, atOnce, Lane::size).stream(), waiting.stream()).toList();
    }

    private Uni<Void> settleShare(List<Lane> share) {
        return share.stream().allMatch(Lane::isFirst) && Shares.goesTogether(share, Lane::size) ? together(share)
                : apart(share);
    }

    private Uni<Void> together(List<Lane> share) {
        return reception.receiveTogether(share.stream().flatMap(lane -> lane.records().stream()).toList(), handlers)
                .invoke(() -> share.forEach(this::end))
                .onFailure().recoverWithUni(failure -> apart(share));
    }

    private Uni<Void> apart(List<Lane> share) {
        return share.size() == 1 ? oneAfterTheOther(share.getFirst()) : lanes.run(share, atOnce, this::oneAfterTheOther);
    }

    private Uni<Set<String>> passOver(List<Lane> all) {
        var ofNoConcern = all.stream().filter(Lane::isFirst)
                .flatMap(lane -> Stream.ofNullable(lane.meansNothingTo(handlers))).toList();
        return passedOver.move(topic, ofNoConcern)
                // Then they go the long way, which knows how to wait.
                .onFailure().recoverWithItem(Set.of())
                .invoke(passed -> all.stream().filter(lane -> passed.contains(lane.key())).forEach(this::passed));
    }

    private void passed(Lane lane) {
        lane.records().forEach(reception::ignored);
        end(lane);
    }

    private Uni<Void> oneAfterTheOther(Lane lane) {
        var context = Vertx.currentContext();
        return Uni.createFrom().completionStage(lane.before())
                .chain(() -> Multi.createFrom().iterable(lane.records())
                        .onItem().transformToUniAndConcatenate(record -> reception.receive(record, handlers, context))
                        .collect().last())
                .eventually(() -> end(lane))
                .replaceWithVoid();
    }

    private void end(Lane lane) {
        busy.remove(lane.key(), lane.done());
        lane.done().complete(null);
    }

    private List<Lane> lanesOf(ConsumerRecords<String, byte[]> batch) {
        var byKey = new LinkedHashMap<String, List<ConsumerRecord<String, byte[]>>>();
        batch.forEach(record -> byKey.computeIfAbsent(record.key() == null ? "" : record.key(), key -> new ArrayList<>())
                .add(record));
        return byKey.entrySet().stream().map(entry -> lane(entry.getKey(), entry.getValue())).toList();
    }

    private Lane lane(String key, List<ConsumerRecord<String, byte[]>> records) {
        var done = new CompletableFuture<Void>();
        var before = busy.put(key, done);
        return new Lane(key, records, before == null ? CompletableFuture.completedFuture(null) : before, done);
    }
}
