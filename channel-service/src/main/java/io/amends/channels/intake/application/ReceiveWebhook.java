package io.amends.channels.intake.application;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.fault.CrashPoint;
import io.smallrye.mutiny.Uni;

/** Takes a webhook in: kept before it is answered, read afterwards. Needs nothing but the database. */
@ApplicationScoped
public class ReceiveWebhook {

    private final RawInbox inbox;
    private final NormaliseWebhooks normaliser;

    ReceiveWebhook(RawInbox inbox, NormaliseWebhooks normaliser) {
        this.inbox = inbox;
        this.normaliser = normaliser;
    }

    public Uni<Void> receive(String network, byte[] body) {
        CrashPoint.pass("in.beforeCommit");
        return inbox.keep(network, body)
                .invoke(() -> CrashPoint.pass("in.afterCommitBefore200"))
                .invoke(normaliser::poke);
    }
}
