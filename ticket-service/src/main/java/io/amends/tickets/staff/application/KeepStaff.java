package io.amends.tickets.staff.application;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.foundation.identity.Person;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;

/**
 * Keeps the staff register. The log tells whose entry was changed and by whom, not what is in it. A decision that is under way
 * ends first, and the next one knows of the change.
 */
@ApplicationScoped
public class KeepStaff {

    private final Staff staff;
    private final DecisionLog log;

    KeepStaff(Staff staff, DecisionLog log) {
        this.staff = staff;
        this.log = log;
    }

    @WithSession
    public Uni<List<Colleague>> all() {
        return staff.all();
    }

    /** Without numbers and handles when nothing is known. */
    @WithSession
    public Uni<Colleague> of(String person) {
        return known(person);
    }

    /** @param mustBeMeant fails when what is known by now is not what the caller has read */
    @WithTransaction
    public Uni<Void> put(Colleague colleague, Person by, Consumer<Colleague> mustBeMeant) {
        return staff.lock()
                .chain(() -> known(colleague.person()))
                .invoke(mustBeMeant)
                .chain(() -> staff.put(colleague))
                .chain(() -> log.add(LogEntry.of(LogKind.STAFF_CHANGED, by.id(), by.name())
                        .with(Map.of("of", colleague.person(), "customerNumbers", colleague.customerNumbers().size(),
                                "handles", colleague.handles().size()))));
    }

    private Uni<Colleague> known(String person) {
        return staff.all().map(all -> all.stream().filter(known -> known.person().equals(person)).findFirst()
                .orElseGet(() -> new Colleague(person, List.of(), List.of())));
    }
}
