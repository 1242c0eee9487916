package io.amends.followups.oncall.application;

import java.time.Duration;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.followups.oncall.application.Carrier.Receipt;
import io.amends.followups.oncall.application.Messages.Message;
import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Lanes;
import io.amends.foundation.work.Pace;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/**
 * Sends what is due, at least once, and no more in a second than people can bear. After a few tries within half a minute
 * somebody else is better asked.
 */
@ApplicationScoped
class SendMessages {

    private static final Logger LOG = Logger.getLogger(SendMessages.class);
    private static final int BATCH = 8;
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));

    private final Messages messages;
    private final Carriers carriers;
    private final Lanes lanes;
    private final Worker worker;

    SendMessages(Messages messages, Carriers carriers, Lanes lanes, Workers workers, Leases leases) {
        this.messages = messages;
        this.carriers = carriers;
        this.lanes = lanes;
        Lease lease = leases.named("oncall-messages");
        this.worker = workers.named("oncall-messages", () -> lease.whileHeld(epoch -> sendBatch()));
    }

    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        worker.start();
    }

    void poke() {
        worker.poke();
    }

    private Uni<Boolean> sendBatch() {
        return Pace.TO_PEOPLE.keep(this::sendDue, List::size).map(due -> !due.isEmpty());
    }

    private Uni<List<Message>> sendDue() {
        return messages.due(BATCH).call(due -> lanes.run(due, BATCH, this::send));
    }

    private Uni<Void> send(Message message) {
        return carriers.of(message.channel()).carry(message)
                .invoke(receipt -> LOG.infof("Message tried: message=%s channel=%s attempt=%d receipt=%s", message.id(),
                        message.channel(), message.tries() + 1, receipt))
                .chain(receipt -> settle(message, receipt));
    }

    private Uni<Void> settle(Message message, Receipt receipt) {
        return switch (receipt) {
            case TAKEN -> messages.sent(message.id());
            case REFUSED -> messages.failed(message.id());
            case NOT_TAKEN -> message.tries() < PAUSES.size() ? messages.again(message.id(), PAUSES.get(message.tries()))
                    : messages.failed(message.id());
        };
    }
}
