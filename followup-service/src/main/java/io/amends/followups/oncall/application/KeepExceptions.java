package io.amends.followups.oncall.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Period;
import io.amends.foundation.identity.Ids;
import io.amends.foundation.web.IfMatch;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Managers say who takes a duty for once, and who is away (B16). */
@ApplicationScoped
public class KeepExceptions {

    private final PlanBook book;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    KeepExceptions(PlanBook book, People people, Ids ids, Clock clock) {
        this.book = book;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @WithSession
    public Uni<List<Kept<DutyException>>> all() {
        return book.exceptions(clock.instant());
    }

    /** Joins the transaction of the idempotency key. */
    public Uni<Kept<DutyException>> add(DutyException.Kind kind, String person, int layer, Period period) {
        return people.get(person)
                .map(kept -> new DutyException(ids.fresh(), kind, kept.value().colleague(), layer, period))
                .chain(book::add);
    }

    @WithTransaction
    public Uni<Kept<DutyException>> remove(UUID id, IfMatch meant) {
        return book.exception(id)
                .invoke(current -> Versions.require(meant, current))
                .call(() -> book.removeException(id));
    }
}
