package io.amends.tickets.mandate.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.domain.Mandate;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Remedy;
import io.smallrye.mutiny.Uni;

/**
 * Rules where it counts: in the transaction that decides, which holds the ticket already. Locks the mandates, then the budgets
 * of the customer and of the holder, so that nothing the ruling rests on changes before the commit (B4).
 */
@ApplicationScoped
public class RuleAtCommit {

    private final Mandates mandates;
    private final Budgets budgets;
    private final FindAuthority findAuthority;
    private final FindApprovers findApprovers;
    private final Acceptances acceptances;
    private final DecisionLog log;

    RuleAtCommit(Mandates mandates, Budgets budgets, FindAuthority findAuthority, FindApprovers findApprovers,
            Acceptances acceptances, DecisionLog log) {
        this.mandates = mandates;
        this.budgets = budgets;
        this.findAuthority = findAuthority;
        this.findApprovers = findApprovers;
        this.acceptances = acceptances;
        this.log = log;
    }

    public Uni<Ruled> rule(Person person, Affair affair, Remedy remedy) {
        return mandates.lockedFor(person)
                .call(() -> remedy.type().isWords() ? Uni.createFrom().voidItem()
                        : budgets.lock(affair.customerNumber(), person.id()))
                .chain(held -> findAuthority.of(person, affair, held))
                .map(authority -> Ruled.of(person, affair, authority, remedy))
                .chain(ruled -> findApprovers.of(ruled).map(ruled::with));
    }

    /**
     * The decision stands: whoever decides under a version for the first time takes it on, and the ruling is kept with its
     * figures for ever.
     *
     * @param kind DECIDED, or what the decision answers
     */
    public Uni<Void> record(Ruled ruled, WithinMandate within, UUID remedyId, LogKind kind) {
        return record(ruled, within, remedyId, kind, Map.of());
    }

    /** @param more what must be known beside the figures of the ruling */
    public Uni<Void> record(Ruled ruled, WithinMandate within, UUID remedyId, LogKind kind, Map<String, Object> more) {
        var mandate = within.mandate();
        var details = new LinkedHashMap<>(more);
        details.putAll(RulingFigures.of(ruled));
        return accept(ruled.person(), mandate)
                .chain(() -> log.add(LogEntry.of(kind, ruled.person().id(), ruled.person().name())
                        .onTicket(ruled.affair().ticketId())
                        .about(ruled.remedy(), remedyId)
                        .by(mandate.id(), mandate.version())
                        .with(details)));
    }

    private Uni<Void> accept(Person person, Mandate mandate) {
        return !mandate.isCounted() ? Uni.createFrom().voidItem()
                : acceptances.note(mandate, person.id())
                        .chain(first -> first ? log.add(LogEntry.of(LogKind.ACCEPTED, person.id(), person.name())
                                .by(mandate.id(), mandate.version())) : Uni.createFrom().voidItem());
    }
}
