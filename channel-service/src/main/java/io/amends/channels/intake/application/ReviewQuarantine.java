package io.amends.channels.intake.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.smallrye.mutiny.Uni;

/**
 * What people do with webhooks that were put aside (I2). One that is replayed goes the way of a new one, so that it takes
 * effect once; when it cannot be read again, it is put aside again with the new reason.
 */
@ApplicationScoped
public class ReviewQuarantine {

    private final Quarantine quarantine;
    private final NormaliseWebhooks normaliser;

    ReviewQuarantine(Quarantine quarantine, NormaliseWebhooks normaliser) {
        this.quarantine = quarantine;
        this.normaliser = normaliser;
    }

    public Uni<List<QuarantinedWebhook>> page(@Nullable String reason, long before, int most) {
        return quarantine.page(reason, before, most);
    }

    public Uni<QuarantinedWebhook> show(long id) {
        return quarantine.find(id);
    }

    public Uni<QuarantinedWebhook> replay(long id, String person) {
        return quarantine.release(id, person).invoke(normaliser::poke);
    }

    public Uni<Integer> replayAll(String reason, String person) {
        return quarantine.releaseAll(reason, person).invoke(normaliser::poke);
    }

    public Uni<QuarantinedWebhook> discard(long id, String person, String because) {
        return quarantine.discard(id, person, because);
    }
}
