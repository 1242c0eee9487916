package io.amends.followups.attention.application;

import static java.util.Comparator.comparing;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.timer.application.Timers;
import io.amends.followups.timer.domain.Matter;
import io.amends.followups.timer.domain.TicketId;
import io.amends.followups.timer.domain.Timer;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Gives an open ticket its next timer back: the planned one, or where that has fired already, another call. */
@ApplicationScoped
public class MendGap {

    private final KeepAttention keepAttention;
    private final Timers timers;
    private final CallAgain callAgain;

    MendGap(KeepAttention keepAttention, Timers timers, CallAgain callAgain) {
        this.keepAttention = keepAttention;
        this.timers = timers;
        this.callAgain = callAgain;
    }

    @WithTransaction
    public Uni<Void> mend(TicketId ticket) {
        return keepAttention.again(ticket)
                .chain(() -> timers.of(ticket))
                .chain(this::callAgainUnlessPlanned);
    }

    private Uni<Void> callAgainUnlessPlanned(List<Timer> all) {
        var calls = all.stream().filter(timer -> timer.occasion().kind().matter() == Matter.ATTENTION).toList();
        return calls.stream().anyMatch(Timer::isPending) ? Uni.createFrom().voidItem()
                : calls.stream().max(comparing((Timer timer) -> timer.occasion().countedFrom())
                        .thenComparing(timer -> timer.occasion().ordinal()))
                        .map(last -> callAgain.follow(List.of(last)))
                        .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
