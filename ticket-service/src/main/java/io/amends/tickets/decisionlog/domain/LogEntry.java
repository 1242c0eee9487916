package io.amends.tickets.decisionlog.domain;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.remedy.domain.Remedy;

/**
 * An entry of the decision log. It says who did what by which right, in ids, amounts and codes: nothing that a customer wrote.
 *
 * @param person id of who did it
 * @param details what else must be known in years, e.g. the figures of a ruling
 */
public record LogEntry(LogKind kind, String person, String personName, @Nullable UUID ticketId, @Nullable UUID remedyId,
        @Nullable Remedy remedy, @Nullable MandateVersion mandate, Map<String, Object> details) {

    public static LogEntry of(LogKind kind, String person, String personName) {
        return new LogEntry(kind, person, personName, null, null, null, null, Map.of());
    }

    public LogEntry onTicket(UUID id) {
        return new LogEntry(kind, person, personName, id, remedyId, remedy, mandate, details);
    }

    /** @param id absent while it is only asked for or passed up */
    public LogEntry about(Remedy what, @Nullable UUID id) {
        return new LogEntry(kind, person, personName, ticketId, id, what, mandate, details);
    }

    public LogEntry by(UUID mandateId, int version) {
        return new LogEntry(kind, person, personName, ticketId, remedyId, remedy, new MandateVersion(mandateId, version),
                details);
    }

    public LogEntry with(Map<String, Object> more) {
        return new LogEntry(kind, person, personName, ticketId, remedyId, remedy, mandate, more);
    }

    @Override
    public String toString() {
        return "LogEntry[kind=" + kind + ", ticketId=" + ticketId + "]";
    }

    public record MandateVersion(UUID id, int version) {
    }
}
