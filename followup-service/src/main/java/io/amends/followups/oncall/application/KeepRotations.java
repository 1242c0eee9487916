package io.amends.followups.oncall.application;

import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Rotation;
import io.amends.followups.oncall.domain.UnusableRota;
import io.amends.foundation.identity.Ids;
import io.amends.foundation.problem.Refused;
import io.amends.foundation.web.IfMatch;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/** Managers say who takes turns, and when (B16). */
@ApplicationScoped
public class KeepRotations {

    private final PlanBook book;
    private final People people;
    private final Ids ids;

    KeepRotations(PlanBook book, People people, Ids ids) {
        this.book = book;
        this.people = people;
        this.ids = ids;
    }

    @WithSession
    public Uni<List<Kept<Rotation>>> all() {
        return book.rotations();
    }

    /** Joins the transaction of the idempotency key. */
    public Uni<Kept<Rotation>> add(Terms terms) {
        return rotation(ids.fresh(), terms).chain(book::save);
    }

    @WithTransaction
    public Uni<Kept<Rotation>> change(UUID id, IfMatch meant, Terms terms) {
        return book.rotation(id)
                .invoke(current -> Versions.require(meant, current))
                .chain(() -> rotation(id, terms))
                .chain(book::save);
    }

    @WithTransaction
    public Uni<Kept<Rotation>> remove(UUID id, IfMatch meant) {
        return book.rotation(id)
                .invoke(current -> Versions.require(meant, current))
                .call(() -> book.removeRotation(id));
    }

    private Uni<Rotation> rotation(UUID id, Terms terms) {
        return people.all()
                .map(all -> all.stream().map(kept -> kept.value().colleague()).collect(toMap(Colleague::id, one -> one)))
                .map(known -> terms.rotation(id, known));
    }

    /** What a manager says of a rotation; people by their ids. */
    public record Terms(String name, int layer, ZoneId zone, LocalDate startsOn, @Nullable LocalDate endsOn,
            Set<DayOfWeek> days, LocalTime from, LocalTime until, List<String> people) {

        Rotation rotation(UUID id, Map<String, Colleague> known) {
            var turns = people.stream().map(person -> Optional.ofNullable(known.get(person))
                    .orElseThrow(() -> new Refused(422, "no-such-colleague", person))).toList();
            try {
                return new Rotation(id, name, layer, zone, startsOn, endsOn, days, from, until, turns);
            } catch (UnusableRota e) {
                throw new Refused(422, "unusable-rota", String.valueOf(e.getMessage()));
            }
        }
    }
}
