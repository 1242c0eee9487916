package io.amends.tickets.remedy.domain;

import java.util.Objects;
import java.util.UUID;

/**
 * A remedy that the company system is to carry out for a verified customer (B31).
 *
 * @param remedyId the same on every attempt, so that there is at most one effect
 * @param toolVersion of the tool that it was decided with
 */
public record RemedyOrder(UUID remedyId, UUID ticketId, Remedy remedy, int toolVersion, String customerNumber) {

    /** Of a remedy that is for somebody. */
    public static RemedyOrder of(DecidedRemedy remedy) {
        return new RemedyOrder(remedy.id(), remedy.ticketId(), remedy.remedy(), remedy.toolVersion(),
                Objects.requireNonNull(remedy.customerNumber()));
    }

    @Override
    public String toString() {
        return "RemedyOrder[remedyId=" + remedyId + "]";
    }
}
