package io.amends.tickets.mandate.application;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.domain.Cover;
import io.amends.tickets.mandate.domain.Lapse;
import io.amends.tickets.remedy.domain.DecidedRemedy;
import io.smallrye.mutiny.Uni;

/**
 * Looks once more where it counts (I5): in the transaction that takes a remedy up for the first time, whether the mandate still
 * covers it. The decision log says that it did, or why not. What was sent before is not undone by a mandate that is lowered
 * later.
 */
@ApplicationScoped
public class CheckCover {

    /** It is no person who sends. */
    private static final String THE_HOUSE = "amends";

    private final Covers covers;
    private final DecisionLog log;

    CheckCover(Covers covers, DecisionLog log) {
        this.covers = covers;
        this.log = log;
    }

    public Uni<Optional<Lapse>> whyNot(DecidedRemedy decided) {
        return covers.locked(decided.id())
                .map(held -> Cover.whyNot(decided, held))
                .call(lapse -> log.add(entry(decided, lapse)));
    }

    private static LogEntry entry(DecidedRemedy decided, Optional<Lapse> lapse) {
        var entry = LogEntry.of(lapse.isEmpty() ? LogKind.SENT : LogKind.NOT_SENT, THE_HOUSE, "Amends")
                .onTicket(decided.ticketId())
                .about(decided.remedy(), decided.id())
                .by(decided.mandateId(), decided.mandateVersion());
        return lapse.map(why -> entry.with(Map.of("why", why.name()))).orElse(entry);
    }
}
