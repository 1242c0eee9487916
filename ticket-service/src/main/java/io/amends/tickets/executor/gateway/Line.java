package io.amends.tickets.executor.gateway;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.util.TypeLiteral;

import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

import io.amends.foundation.http.Reply;
import io.amends.tickets.executor.application.Standing;
import io.amends.tickets.executor.domain.Terms;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.smallrye.mutiny.Uni;

/**
 * The way to one system (control-10): only so many calls at once, none while it fails or has asked for time. What is held back
 * was not sent, so nothing is lost by it, and no other system waits for it.
 */
class Line {

    private static final int WINDOW = 10;
    private static final Duration FIRST_LOOK = Duration.ofMillis(50);
    // Longer, and calls that wait for a place would keep others from going elsewhere.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final AtomicReference<Instant> restUntil = new AtomicReference<>(Instant.MIN);
    private final AtomicReference<CircuitBreakerState> breaker = new AtomicReference<>(CircuitBreakerState.CLOSED);
    private final TypedGuard<Uni<Reply>> guard;
    private final Clock clock;

    Line(Terms terms, Duration rest, Clock clock) {
        this.clock = clock;
        this.guard = TypedGuard.create(new TypeLiteral<Uni<Reply>>() {
        })
                .withBulkhead().limit(terms.atOnce()).queueSize(1).done()
                .withCircuitBreaker()
                .requestVolumeThreshold(WINDOW).failureRatio(0.5).successThreshold(2).delay(rest.toMillis(), MILLIS)
                .skipOn(List.of(BulkheadException.class, NotSent.class))
                .onStateChange(breaker::set)
                .done()
                .withThreadOffload(false)
                .build();
    }

    /** Fails with {@link NotSent} when nothing went out, else as the call does. */
    Uni<Reply> send(Supplier<Uni<Reply>> call) {
        return Uni.createFrom().deferred(() -> {
            if (isAskedForTime()) {
                throw new NotSent("SYSTEM_ASKED_FOR_TIME");
            }
            return guarded(call);
        });
    }

    private Uni<Reply> guarded(Supplier<Uni<Reply>> call) {
        var began = clock.instant();
        return Uni.createFrom().deferred(() -> guard.get(() -> inTurn(began, call)))
                .onFailure(BulkheadException.class).retry().withBackOff(FIRST_LOOK, FIRST_LOOK.multipliedBy(2))
                .expireIn(PATIENCE.toMillis())
                .onFailure(Line::isFull).transform(full -> new NotSent("SYSTEM_BUSY"))
                .onFailure(CircuitBreakerOpenException.class).transform(open -> new NotSent("SYSTEM_FAILS"))
                .onFailure(Trouble.class).recoverWithItem(trouble -> ((Trouble) trouble).reply)
                .invoke(this::rest);
    }

    // The guard keeps one call in waiting, for as long as the others take; what was to go out long ago goes out another time.
    private Uni<Reply> inTurn(Instant began, Supplier<Uni<Reply>> call) {
        if (clock.instant().isAfter(began.plus(PATIENCE))) {
            throw new NotSent("SYSTEM_BUSY");
        }
        return call.get().invoke(Line::troubled);
    }

    // Out of patience, the last refusal comes as a suppressed or causing one of the retry's own failure.
    private static boolean isFull(Throwable failure) {
        return failure instanceof BulkheadException || failure.getCause() instanceof BulkheadException
                || failure instanceof IllegalStateException && failure.getSuppressed().length > 0;
    }

    Standing standing() {
        if (isAskedForTime()) {
            return Standing.ASKED_FOR_TIME;
        }
        return breaker.get() == CircuitBreakerState.OPEN ? Standing.FAILS : Standing.IN_USE;
    }

    private boolean isAskedForTime() {
        return clock.instant().isBefore(restUntil.get());
    }

    // To the breaker a server error is a failure, to the reader an answer.
    private static void troubled(Reply reply) {
        if (reply.status() >= 500) {
            throw new Trouble(reply);
        }
    }

    private void rest(Reply reply) {
        if (reply.status() == 429 || reply.status() == 503) {
            RetryAfter.of(reply, clock.instant()).ifPresent(restUntil::set);
        }
    }

    private static final class Trouble extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Reply reply;

        Trouble(Reply reply) {
            super("status=" + reply.status());
            this.reply = reply;
        }
    }
}
