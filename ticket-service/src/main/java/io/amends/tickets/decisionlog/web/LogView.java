package io.amends.tickets.decisionlog.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.decisionlog.application.DecisionLog.KeptEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.remedy.domain.Money;

/**
 * An entry of the decision log.
 *
 * @param id grows with time
 * @param remedy its type, where one was decided on, asked for or passed up
 * @param mandateVersion the version of the mandate as it was then
 * @param details what else is kept, e.g. the ruling with its figures
 */
record LogView(long id, Instant at, LogKind kind, PersonView person, @Nullable UUID ticketId, @Nullable UUID remedyId,
        @Nullable String remedy, @Nullable Money amount, @Nullable UUID mandateId, @Nullable Integer mandateVersion,
        Map<String, Object> details) {

    static LogView of(KeptEntry kept) {
        var entry = kept.entry();
        var remedy = entry.remedy();
        var mandate = entry.mandate();
        return new LogView(kept.id(), kept.at(), entry.kind(), new PersonView(entry.person(), entry.personName()),
                entry.ticketId(), entry.remedyId(), remedy == null ? null : remedy.type().code(),
                remedy == null ? null : remedy.amount(), mandate == null ? null : mandate.id(),
                mandate == null ? null : Integer.valueOf(mandate.version()), entry.details());
    }

    record PersonView(String id, String name) {
    }
}
