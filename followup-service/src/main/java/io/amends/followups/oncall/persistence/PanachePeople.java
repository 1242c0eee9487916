package io.amends.followups.oncall.persistence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.application.People;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Reach;
import io.amends.foundation.problem.Refused;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;

@ApplicationScoped
class PanachePeople implements People, PanacheRepositoryBase<PersonRow, String> {

    @Override
    public Uni<List<Kept<Reach>>> all() {
        return list("order by name, id").map(rows -> rows.stream().map(PersonRow::kept).toList());
    }

    @Override
    public Uni<Reach> reach(Colleague colleague) {
        return findById(colleague.id()).map(row -> row == null ? Reach.of(colleague) : row.kept().value());
    }

    @Override
    public Uni<Boolean> has(String id) {
        return count("id", id).map(there -> there > 0);
    }

    @Override
    public Uni<Kept<Reach>> get(String id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem().ifNull().failWith(() -> new Refused(422, "no-such-colleague", id))
                .map(PersonRow::kept);
    }

    @Override
    public Uni<Kept<Reach>> save(Reach reach) {
        var id = reach.colleague().id();
        return findById(id)
                .map(row -> row == null ? PersonRow.of(id) : row)
                .invoke(row -> row.take(reach))
                .chain(this::persist)
                .map(PersonRow::kept);
    }

    @Override
    public Uni<Void> remove(String id) {
        return deleteById(id).replaceWithVoid();
    }
}
