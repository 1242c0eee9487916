package io.amends.foundation.deadletter;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.foundation.deadletter.DeadLetter.Filter;
import io.amends.foundation.deadletter.DeadLetterBox.Asked;
import io.amends.foundation.inbox.Faults;
import io.amends.foundation.inbox.Inbox;
import io.amends.foundation.inbox.TopicReader;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Has dead letters handled again by the same way in as new records. The effect and the letter's new state are one
 * transaction, so that it takes effect once, whoever else tries at the same moment.
 */
@ApplicationScoped
class ReplayDeadLetters {

    private static final Logger LOG = Logger.getLogger(ReplayDeadLetters.class);
    private static final int BATCH = 50;

    private final DeadLetterBox box;
    private final Inbox inbox;
    private final List<TopicReader> readers;
    private final Worker worker;

    ReplayDeadLetters(DeadLetterBox box, Inbox inbox, @All List<TopicReader> readers, Leases leases, Workers workers) {
        this.box = box;
        this.inbox = inbox;
        this.readers = readers;
        var lease = leases.named("dead-letters");
        this.worker = workers.named("dead-letters", () -> lease.whileHeld(epoch -> replayAsked()));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    /** Tries one now. Afterwards it is handled, or kept with the new reason. */
    Uni<DeadLetter> replay(long id, String person) {
        return tryAgain(id, person).chain(() -> box.find(id));
    }

    /** Tries all of them soon, the oldest first; returns how many. */
    Uni<Integer> replayAll(Filter filter, String person) {
        return box.askReplay(filter, person).invoke(worker::poke);
    }

    private Uni<Boolean> replayAsked() {
        return box.asked(BATCH)
                .call(asked -> Multi.createFrom().iterable(asked)
                        .onItem().transformToUniAndConcatenate(this::tryAsked)
                        .collect().last())
                .map(asked -> asked.size() == BATCH);
    }

    /** One that somebody else has settled in the meantime needs nothing more. */
    private Uni<Void> tryAsked(Asked asked) {
        return tryAgain(asked.id(), asked.person()).onFailure(Refused.class).recoverWithNull();
    }

    private Uni<Void> tryAgain(long id, String person) {
        return Panache.withTransaction(() -> StoredRecord.locked(id).chain(stored -> handle(stored, id, person)))
                .invoke(() -> LOG.infof("Dead letter handled after all: id=%d by=%s", id, person))
                .onFailure(failure -> !Faults.isPassing(failure) && !(failure instanceof Refused))
                .recoverWithUni(failure -> box.failedAgain(id, Faults.reason(failure)));
    }

    private Uni<Void> handle(StoredRecord stored, long id, String person) {
        return readers.stream()
                .filter(reader -> reader.topic().equals(stored.topic()))
                .findFirst()
                .map(reader -> inbox.replay(stored.record(), reader.handlers()).chain(() -> StoredRecord.settle(id, person)))
                .orElseThrow(() -> new Refused(409, "nobody-reads-this-topic", stored.topic()));
    }
}
