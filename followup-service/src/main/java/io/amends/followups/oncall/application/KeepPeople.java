package io.amends.followups.oncall.application;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.followups.oncall.domain.Reach;
import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.IfMatch;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Who takes duties, and how they want to be paged; the latter they say themselves (B16). */
@ApplicationScoped
public class KeepPeople {

    private final People people;
    private final PlanBook book;

    KeepPeople(People people, PlanBook book) {
        this.people = people;
        this.book = book;
    }

    @WithSession
    public Uni<List<Kept<Reach>>> all() {
        return people.all();
    }

    /** Joins the transaction of the idempotency key. */
    public Uni<Kept<Reach>> add(Reach reach) {
        var id = reach.colleague().id();
        return people.has(id)
                .invoke(there -> {
                    if (there) {
                        throw new Refused(409, "already-on-the-rota", id);
                    }
                })
                .chain(() -> people.save(reach));
    }

    @WithTransaction
    public Uni<Kept<Reach>> change(Reach reach, IfMatch meant, Person by) {
        var id = reach.colleague().id();
        if (!id.equals(by.id()) && Stream.of("manager", "admin").noneMatch(by::is)) {
            return Uni.createFrom().failure(new Refused(403, "forbidden"));
        }
        return people.get(id)
                .invoke(current -> Versions.require(meant, current))
                .chain(() -> people.save(reach));
    }

    @WithTransaction
    public Uni<Kept<Reach>> remove(String id, IfMatch meant) {
        return people.get(id)
                .invoke(current -> Versions.require(meant, current))
                .call(() -> book.rotations().invoke(rotations -> rotations.stream()
                        .map(Kept::value)
                        .filter(rotation -> rotation.people().stream().anyMatch(one -> one.id().equals(id)))
                        .findFirst()
                        .ifPresent(rotation -> {
                            throw new Refused(409, "still-on-a-rotation", id, rotation.name());
                        })))
                .call(() -> people.remove(id));
    }
}
