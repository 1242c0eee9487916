package io.amends.followups.oncall.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Reach;
import io.amends.followups.oncall.domain.Rotation;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Gives a new installation its first rota. Whoever has taken one over keeps what there is. */
@ApplicationScoped
public class SeedDuty {

    private static final Logger LOG = Logger.getLogger(SeedDuty.class);

    private final PlanBook book;
    private final People people;
    private final DutySeed seed;

    SeedDuty(PlanBook book, People people, DutySeed seed) {
        this.book = book;
        this.people = people;
        this.seed = seed;
    }

    // Waits: nobody is to find the house open and nobody on duty.
    void start(@Observes StartupEvent event) throws Throwable {
        var rota = seed.rota();
        if (!rota.people().isEmpty()) {
            VertxContextSupport.subscribeAndAwait(() -> take(rota));
        }
    }

    @WithTransaction
    public Uni<Boolean> take(Seeded rota) {
        return book.isFirstSeed()
                .call(first -> first ? add(rota) : Uni.createFrom().voidItem())
                .invoke(first -> LOG.infof("Rota in the file: takenOver=%s people=%d", first, rota.people().size()));
    }

    private Uni<Void> add(Seeded rota) {
        return Multi.createFrom().iterable(rota.people()).onItem().transformToUniAndConcatenate(people::save)
                .collect().last()
                .chain(() -> Multi.createFrom().iterable(rota.rotations()).onItem().transformToUniAndConcatenate(book::save)
                        .collect().last())
                .chain(() -> Multi.createFrom().iterable(rota.slots()).onItem().transformToUniAndConcatenate(book::add)
                        .collect().last())
                .replaceWithVoid();
    }

    /** What the file says. */
    public record Seeded(List<Reach> people, List<Rotation> rotations, List<DutyException> slots) {
    }
}
