package io.amends.followups.oncall.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.reactive.mutiny.Mutiny;

import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.application.PlanBook;
import io.amends.followups.oncall.application.Plans;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.DutyException;
import io.amends.followups.oncall.domain.Plan;
import io.amends.followups.oncall.domain.Rotation;
import io.amends.followups.oncall.domain.Swap;
import io.amends.followups.oncall.domain.SwapState;
import io.amends.foundation.database.Sql;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanachePlans implements Plans, PlanBook, PanacheRepositoryBase<RotationRow, UUID> {

    private static final Duration STILL_SHOWN = Duration.ofDays(8);
    private static final String EXCEPTIONS = "from ExceptionRow where endsAt > ?1 order by startsAt, id";
    private static final String SWAPS = """
            from SwapRow where givesUntil > ?1 or takesUntil > ?1 order by proposedAt, id""";
    private static final String SEED = "insert into duty_seed (id) values (1) on conflict do nothing";

    @Override
    public Uni<Plan> around(Instant moment) {
        var since = moment.minus(STILL_SHOWN);
        return known().chain(known -> list("order by layer, id")
                .chain(rotations -> rows(EXCEPTIONS, ExceptionRow.class, since)
                        .chain(exceptions -> rows(SWAPS, SwapRow.class, since)
                                .map(swaps -> new Plan(rotations.stream().map(row -> row.rotation(known)).toList(),
                                        swaps.stream().map(row -> row.swap(known)).toList(),
                                        exceptions.stream().map(row -> row.exception(known)).toList(),
                                        List.copyOf(known.values()))))));
    }

    @Override
    public Uni<List<Kept<Rotation>>> rotations() {
        return known().chain(known -> list("order by layer, name, id")
                .map(rows -> rows.stream().map(row -> row.kept(known)).toList()));
    }

    @Override
    public Uni<Kept<Rotation>> rotation(UUID id) {
        return known().chain(known -> findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem().ifNull().failWith(() -> new Refused(404, "no-such-rotation"))
                .map(row -> row.kept(known)));
    }

    @Override
    public Uni<Kept<Rotation>> save(Rotation rotation) {
        return findById(rotation.id())
                .map(row -> row == null ? RotationRow.of(rotation.id()) : row)
                .invoke(row -> row.take(rotation))
                .chain(this::persist)
                .map(row -> new Kept<>(rotation, row.version));
    }

    @Override
    public Uni<Void> removeRotation(UUID id) {
        return deleteById(id).replaceWithVoid();
    }

    @Override
    public Uni<List<Kept<DutyException>>> exceptions(Instant moment) {
        return known().chain(known -> rows(EXCEPTIONS, ExceptionRow.class, moment)
                .map(rows -> rows.stream().map(row -> row.kept(known)).toList()));
    }

    @Override
    public Uni<Kept<DutyException>> exception(UUID id) {
        return known().chain(known -> locked(ExceptionRow.class, id, "no-such-exception").map(row -> row.kept(known)));
    }

    @Override
    public Uni<Kept<DutyException>> add(DutyException exception) {
        return getSession()
                .chain(session -> session.persist(new ExceptionRow(exception)))
                .replaceWith(new Kept<>(exception, 1));
    }

    @Override
    public Uni<Void> removeException(UUID id) {
        return getSession()
                .chain(session -> session.find(ExceptionRow.class, id).chain(session::remove));
    }

    @Override
    public Uni<List<Kept<Swap>>> swaps(Instant moment) {
        return known().chain(known -> rows(SWAPS, SwapRow.class, moment)
                .map(rows -> rows.reversed().stream().map(row -> row.kept(known)).toList()));
    }

    @Override
    public Uni<Kept<Swap>> swap(UUID id) {
        return known().chain(known -> locked(SwapRow.class, id, "no-such-swap").map(row -> row.kept(known)));
    }

    @Override
    public Uni<Kept<Swap>> add(Swap swap, Instant at) {
        return getSession()
                .chain(session -> session.persist(new SwapRow(swap, at)))
                .replaceWith(new Kept<>(swap, 1));
    }

    @Override
    public Uni<Kept<Swap>> settle(UUID id, SwapState outcome) {
        return known().chain(known -> locked(SwapRow.class, id, "no-such-swap")
                .invoke(row -> row.settle(outcome))
                .map(row -> row.kept(known)));
    }

    @Override
    public Uni<Boolean> isFirstSeed() {
        return Sql.of(SEED).run().map(taken -> taken == 1);
    }

    private Uni<Map<String, Colleague>> known() {
        return getSession()
                .chain(session -> session.createQuery("from PersonRow", PersonRow.class).getResultList())
                .map(rows -> rows.stream().map(PersonRow::colleague).collect(toMap(Colleague::id, identity())));
    }

    private <T> Uni<List<T>> rows(String query, Class<T> type, Instant moment) {
        return getSession()
                .chain(session -> session.createQuery(query, type).setParameter(1, moment).getResultList());
    }

    private <T> Uni<T> locked(Class<T> type, UUID id, String otherwise) {
        return getSession()
                .chain((Mutiny.Session session) -> session.find(type, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem().ifNull().failWith(() -> new Refused(404, otherwise));
    }
}
