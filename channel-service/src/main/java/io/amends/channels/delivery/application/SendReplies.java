package io.amends.channels.delivery.application;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.channels.delivery.domain.Outcome;
import io.amends.channels.delivery.domain.Outcome.Refused;
import io.amends.channels.delivery.domain.ReplyFailure;
import io.amends.foundation.fault.CrashPoint;
import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Lanes;
import io.amends.foundation.work.Pace;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;

/** Sends the replies that are due. X knows no idempotency key, so one that may have gone out is never sent again. */
@ApplicationScoped
public class SendReplies {

    private static final Logger LOG = Logger.getLogger(SendReplies.class);
    private static final int BATCH = 10;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int ATTEMPTS_TO_SETTLE = 10;

    private final ClaimReplies claim;
    private final SettleReply settle;
    private final SettleLostReplies settleLost;
    private final Map<String, Network> networks;
    private final Lanes lanes;
    private final Worker worker;

    SendReplies(ClaimReplies claim, SettleReply settle, SettleLostReplies settleLost, @All List<Network> networks,
            Lanes lanes, Workers workers, Leases leases) {
        this.claim = claim;
        this.settle = settle;
        this.settleLost = settleLost;
        this.networks = networks.stream().collect(Collectors.toMap(Network::name, Function.identity()));
        this.lanes = lanes;
        Lease lease = leases.named("delivery");
        this.worker = workers.named("delivery", () -> lease.whileHeld(epoch -> sendBatch()));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    private Uni<Boolean> sendBatch() {
        return Pace.TO_PEOPLE.keep(this::sendDue, SendReplies::automatic).map(batch -> batch.size() == BATCH);
    }

    private Uni<List<Dispatch>> sendDue() {
        return settleLost.settle()
                .chain(() -> claim.claim(BATCH))
                .call(batch -> lanes.run(batch, BATCH, this::send));
    }

    /** What a person wrote or confirmed is not held up. */
    private static long automatic(List<Dispatch> batch) {
        return batch.stream().filter(dispatch -> dispatch.reply().request().automatic()).count();
    }

    // What we know must not become unknown because the database is away for a moment.
    private Uni<Void> send(Dispatch dispatch) {
        return attempt(dispatch)
                .invoke(() -> CrashPoint.pass("out.afterPostBeforeMark"))
                .invoke(outcome -> LOG.infof("Reply tried: reply=%s ticket=%s outcome=%s", dispatch.reply().id(),
                        dispatch.reply().request().ticketId(), outcome.getClass().getSimpleName()))
                .chain(outcome -> settle.settle(dispatch.reply(), outcome)
                        .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).atMost(ATTEMPTS_TO_SETTLE));
    }

    private Uni<Outcome> attempt(Dispatch dispatch) {
        if (dispatch.address().messageDeleted()) {
            return Uni.createFrom().item(new Refused(ReplyFailure.MESSAGE_DELETED));
        }
        String name = dispatch.address().network();
        Network network = requireNonNull(networks.get(name), () -> "No network is called " + name);
        return network.send(dispatch.letter());
    }
}
