package io.amends.followups.oncall.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Period;
import io.amends.followups.oncall.domain.Swap;
import io.amends.followups.oncall.domain.SwapState;
import io.amends.followups.oncall.domain.UnusableRota;
import io.amends.foundation.identity.Ids;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Two colleagues swap duties without asking a manager: one proposes, the other accepts in one tap (B16). */
@ApplicationScoped
public class SwapDuties {

    private final Plans plans;
    private final PlanBook book;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    SwapDuties(Plans plans, PlanBook book, People people, Ids ids, Clock clock) {
        this.plans = plans;
        this.book = book;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<Kept<Swap>>> all() {
        return book.swaps(clock.instant());
    }

    /** Joins the transaction of the idempotency key. */
    public Uni<Kept<Swap>> propose(String proposer, String other, Period gives, @Nullable Period takes) {
        return both(proposer, other)
                .map(two -> new Swap(ids.fresh(), two.getFirst(), two.getLast(), gives, takes, SwapState.PROPOSED))
                .onFailure(UnusableRota.class).transform(e -> new Refused(422, "unusable-rota", String.valueOf(e.getMessage())))
                .call(this::haveThoseDuties)
                .chain(swap -> book.add(swap, clock.instant()));
    }

    /** Their duties may have changed since it was proposed, and do not change while it is looked at. */
    @WithTransaction
    public Uni<Kept<Swap>> accept(UUID id, String person) {
        return open(id, person, true)
                .call(swap -> both(swap.value().proposer().id(), swap.value().other().id()))
                .call(swap -> haveThoseDuties(swap.value()))
                .chain(() -> book.settle(id, SwapState.ACCEPTED));
    }

    @WithTransaction
    public Uni<Kept<Swap>> refuse(UUID id, String person) {
        return open(id, person, true).chain(() -> book.settle(id, SwapState.REFUSED));
    }

    @WithTransaction
    public Uni<Kept<Swap>> withdraw(UUID id, String person) {
        return open(id, person, false).chain(() -> book.settle(id, SwapState.WITHDRAWN));
    }

    private Uni<Kept<Swap>> open(UUID id, String person, boolean other) {
        return book.swap(id).invoke(kept -> {
            var swap = kept.value();
            if (!(other ? swap.other() : swap.proposer()).id().equals(person)) {
                throw new Refused(403, "not-your-swap");
            }
            if (!swap.isOpen()) {
                throw new Refused(409, "swap-settled");
            }
        });
    }

    /** No other swap of either of them is looked at meanwhile; always in the same order, so that no two wait for each other. */
    private Uni<List<Colleague>> both(String one, String other) {
        return one.compareTo(other) <= 0 ? inTurn(one, other) : inTurn(other, one).map(List::reversed);
    }

    private Uni<List<Colleague>> inTurn(String first, String second) {
        return people.get(first)
                .chain(one -> people.get(second)
                        .map(two -> List.of(one.value().colleague(), two.value().colleague())));
    }

    private Uni<Void> haveThoseDuties(Swap swap) {
        var takes = swap.takes();
        return hasDuty(swap.proposer(), swap.gives())
                .chain(() -> takes == null ? Uni.createFrom().voidItem() : hasDuty(swap.other(), takes));
    }

    private Uni<Void> hasDuty(Colleague colleague, Period period) {
        Instant now = clock.instant();
        return plans.around(period.from().isBefore(now) ? period.from() : now)
                .invoke(plan -> {
                    if (plan.layers().stream().noneMatch(layer -> plan.rota(layer, period).has(colleague, period))) {
                        throw new Refused(409, "not-your-duty", colleague.name());
                    }
                })
                .replaceWithVoid();
    }
}
