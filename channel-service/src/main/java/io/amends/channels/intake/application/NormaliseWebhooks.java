package io.amends.channels.intake.application;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.channels.intake.application.ReadWebhook.Understood;
import io.amends.channels.intake.application.ReadWebhook.Unreadable;
import io.amends.foundation.inbox.Faults;
import io.amends.foundation.lease.Lease;
import io.amends.foundation.lease.Leases;
import io.amends.foundation.work.Lanes;
import io.amends.foundation.work.Shares;
import io.amends.foundation.work.Worker;
import io.amends.foundation.work.Workers;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * Reads the webhooks that wait: those of one person one after the other in the order of arrival, different people side by
 * side, and several of them in one transaction while many wait. A passing fault leaves them waiting; one that cannot be read
 * or kept is put aside, and the next one goes on.
 */
@ApplicationScoped
public class NormaliseWebhooks {

    private static final Logger LOG = Logger.getLogger(NormaliseWebhooks.class);
    private static final int BATCH = 100;
    private static final int AT_ONCE = 6;

    private final RawInbox inbox;
    private final NormaliseWebhook normalise;
    private final Map<String, WebhookReader> readers;
    private final Lanes lanes;
    private final Worker worker;

    NormaliseWebhooks(RawInbox inbox, NormaliseWebhook normalise, @All List<WebhookReader> readers, Lanes lanes,
            Workers workers, Leases leases) {
        this.inbox = inbox;
        this.normalise = normalise;
        this.readers = readers.stream().collect(Collectors.toMap(WebhookReader::network, Function.identity()));
        this.lanes = lanes;
        Lease lease = leases.named("intake");
        this.worker = workers.named("intake", () -> lease.whileHeld(epoch -> normaliseBatch()));
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void poke() {
        worker.poke();
    }

    private Uni<Boolean> normaliseBatch() {
        return inbox.waiting(BATCH)
                .invoke(batch -> {
                    if (!batch.isEmpty()) {
                        worker.stayAwake();
                    }
                })
                .call(batch -> lanes.run(Shares.of(byPerson(batch), AT_ONCE, List::size), AT_ONCE, this::settleShare))
                .map(batch -> batch.size() == BATCH);
    }

    private List<List<ReadWebhook>> byPerson(List<RawWebhook> batch) {
        return List.copyOf(batch.stream()
                .map(this::read)
                .collect(Collectors.groupingBy(ReadWebhook::personId, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private ReadWebhook read(RawWebhook webhook) {
        try {
            var reader = requireNonNull(readers.get(webhook.network()), () -> "Nobody reads " + webhook.network());
            return new Understood(webhook, reader.read(webhook.body()));
        } catch (UnreadableWebhook unreadable) {
            return new Unreadable(webhook, unreadable.reason());
        } catch (RuntimeException unforeseen) {
            // A mistake of ours in reading one webhook must not keep all others waiting.
            return new Unreadable(webhook, Faults.reason(unforeseen));
        }
    }

    private Uni<Void> settleShare(List<List<ReadWebhook>> share) {
        var all = share.stream().flatMap(List::stream).toList();
        var understood = all.stream().filter(Understood.class::isInstance).map(Understood.class::cast).toList();
        return understood.size() == all.size() && Shares.goesTogether(share, List::size)
                ? normalise.normaliseAll(understood).onFailure().recoverWithUni(failure -> apart(share))
                : apart(share);
    }

    private Uni<Void> apart(List<List<ReadWebhook>> share) {
        return share.size() == 1 ? settleInOrder(share.getFirst()) : lanes.run(share, AT_ONCE, this::settleInOrder);
    }

    private Uni<Void> settleInOrder(List<ReadWebhook> ofOnePerson) {
        return Multi.createFrom().iterable(ofOnePerson)
                .onItem().transformToUniAndConcatenate(this::settle)
                .onItem().ignoreAsUni();
    }

    private Uni<Void> settle(ReadWebhook webhook) {
        return switch (webhook) {
            case Understood understood -> normalise.normalise(understood)
                    .onFailure(failure -> !Faults.isPassing(failure))
                    .recoverWithUni(failure -> quarantine(understood.raw(), Faults.reason(failure)));
            case Unreadable(var raw, var reason) -> quarantine(raw, reason);
        };
    }

    private Uni<Void> quarantine(RawWebhook webhook, String reason) {
        LOG.warnf("Webhook put aside: raw=%d network=%s reason=%s", webhook.id(), webhook.network(), reason);
        return inbox.quarantine(webhook.id(), reason);
    }
}
