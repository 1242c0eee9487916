package io.amends.followups.oncall.persistence;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import io.amends.followups.oncall.application.Kept;
import io.amends.followups.oncall.domain.Colleague;
import io.amends.followups.oncall.domain.Period;
import io.amends.followups.oncall.domain.Swap;
import io.amends.followups.oncall.domain.SwapState;

@Entity
@Table(name = "duty_swap")
class SwapRow {

    @Id
    UUID id;
    @Column(name = "proposer_id")
    String proposerId;
    @Column(name = "other_id")
    String otherId;
    @Column(name = "gives_from")
    Instant givesFrom;
    @Column(name = "gives_until")
    Instant givesUntil;
    @Column(name = "takes_from")
    @Nullable
    Instant takesFrom;
    @Column(name = "takes_until")
    @Nullable
    Instant takesUntil;
    String state;
    @Column(name = "proposed_at")
    Instant proposedAt;
    int version;

    protected SwapRow() {
        // for Hibernate
    }

    SwapRow(Swap swap, Instant at) {
        id = swap.id();
        proposerId = swap.proposer().id();
        otherId = swap.other().id();
        givesFrom = swap.gives().from();
        givesUntil = swap.gives().until();
        var takes = swap.takes();
        takesFrom = takes == null ? null : takes.from();
        takesUntil = takes == null ? null : takes.until();
        state = swap.state().name();
        proposedAt = at;
        version = 1;
    }

    void settle(SwapState outcome) {
        state = outcome.name();
        version++;
    }

    Kept<Swap> kept(Map<String, Colleague> known) {
        return new Kept<>(swap(known), version);
    }

    Swap swap(Map<String, Colleague> known) {
        var takes = takesFrom == null || takesUntil == null ? null : new Period(takesFrom, takesUntil);
        return new Swap(id, RotationRow.named(proposerId, known), RotationRow.named(otherId, known),
                new Period(givesFrom, givesUntil), takes, SwapState.valueOf(state));
    }
}
