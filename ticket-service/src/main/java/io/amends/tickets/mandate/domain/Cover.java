package io.amends.tickets.mandate.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.amends.tickets.remedy.domain.Money;

/**
 * How far a mandate covers now what was decided by it (I5): it must not have been withdrawn or lowered since. That its time ran
 * out is no reason, as the decision was made within it.
 *
 * @param mandate as it stands now
 * @param before what it counted when the remedy was decided on, the remedy itself excepted
 * @param at now, by the clock of the database
 */
public record Cover(Mandate mandate, Given before, Instant at) {

    /** @param covers of the mandate that ruled, and of those given to the decider in person since */
    public static Optional<Lapse> whyNot(DecidedRemedy decided, List<Cover> covers) {
        return covers.stream().flatMap(cover -> cover.lapse(decided).stream()).findFirst();
    }

    private Optional<Lapse> lapse(DecidedRemedy decided) {
        boolean ruled = mandate.id().equals(decided.mandateId());
        if (ruled && mandate.version() == decided.mandateVersion()) {
            return Optional.empty();
        }
        if (!mandate.isInForce(at)) {
            // An exception in person that is not in force rules nothing.
            return Optional.of(Lapse.MANDATE_WITHDRAWN).filter(why -> ruled);
        }
        return Stream.ofNullable(decided.remedy().amount()).filter(this::isAbove).map(amount -> Lapse.MANDATE_LOWERED)
                .findFirst();
    }

    private boolean isAbove(Money amount) {
        return amount.compareTo(mandate.within().left(before).most()) > 0;
    }
}
