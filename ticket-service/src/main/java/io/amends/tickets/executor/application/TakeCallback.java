package io.amends.tickets.executor.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.http.StandardWebhooks.Signed;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.executor.application.Executors.Defined;
import io.amends.tickets.executor.application.Executors.NoSuchExecutor;
import io.amends.tickets.executor.domain.Executor;
import io.amends.tickets.executor.domain.Protocol;
import io.smallrye.mutiny.Uni;

/**
 * Hears from a slow system what became of a remedy. Believed when it is signed as our own requests to it are, over the bytes as
 * they came. A repeat says nothing new, as what is settled stays settled; of a remedy that is not this system's nothing is
 * said.
 */
@ApplicationScoped
public class TakeCallback {

    private static final int AS_IF = 200;

    private final Executors executors;
    private final CallbackSignatures signatures;
    private final SettleFromOutside settle;
    private final Clock clock;

    TakeCallback(Executors executors, CallbackSignatures signatures, SettleFromOutside settle, Clock clock) {
        this.executors = executors;
        this.signatures = signatures;
        this.settle = settle;
        this.clock = clock;
    }

    public Uni<Void> take(String name, Signed callback) {
        return executors.named(name)
                .map(Defined::executor)
                .onFailure(NoSuchExecutor.class).transform(none -> notSigned())
                .invoke(executor -> {
                    if (!isGenuine(executor, callback)) {
                        throw notSigned();
                    }
                })
                .chain(executor -> heard(executor, callback));
    }

    private boolean isGenuine(Executor executor, Signed callback) {
        return executor.terms().protocol() == Protocol.HTTP && signatures.isGenuine(executor, callback, clock.instant());
    }

    private Uni<Void> heard(Executor executor, Signed callback) {
        var data = JsonAnswer.of(AS_IF, callback.body()).part("/data");
        return data.at("/remedyId").flatMap(TakeCallback::id)
                .map(remedy -> settle.settle(executor, remedy, data))
                .orElseGet(() -> Uni.createFrom().failure(new Refused(400, "unreadable-body")));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    // The same for a system that nobody knows, so that names cannot be tried out.
    private static Refused notSigned() {
        return new Refused(401, "callback-not-signed");
    }
}
