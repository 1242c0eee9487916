package io.amends.tickets.ticket.domain;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Need to know (A13), decided here and nowhere else. Public posts are for everybody who answers customers; private content is
 * for whoever has to do with the ticket; managers get figures and metadata; the outside world does not learn that it exists.
 */
public final class NeedToKnowPolicy {

    private NeedToKnowPolicy() {
    }

    /** @param solvers ids of those who work on it beside its sponsor */
    public static Relation relation(Reader reader, @Nullable Sponsor sponsor, Set<String> solvers, Circumstances now) {
        if (!reader.answersCustomers() && !reader.manages()) {
            return Relation.OUTSIDER;
        }
        if (sponsor != null && sponsor.id().equals(reader.id())) {
            return Relation.SPONSOR;
        }
        if (solvers.contains(reader.id())) {
            return Relation.SOLVER;
        }
        if (now.askedToApprove()) {
            return Relation.APPROVER;
        }
        return byDuty(reader, sponsor, now);
    }

    // One person at a time is on duty, so a sponsor who is somebody else is off duty.
    private static Relation byDuty(Reader reader, @Nullable Sponsor sponsor, Circumstances now) {
        if (reader.id().equals(now.onDuty())) {
            return Relation.ON_DUTY;
        }
        if (now.paged()) {
            return Relation.PAGED;
        }
        if (now.onDuty() == null && sponsor == null && reader.answersCustomers()) {
            return Relation.STANDS_IN;
        }
        return byWork(reader, now);
    }

    private static Relation byWork(Reader reader, Circumstances now) {
        if (now.worksForContact()) {
            return Relation.WORKS_FOR_CONTACT;
        }
        if (now.brokeGlass()) {
            return Relation.BREAK_GLASS;
        }
        return reader.answersCustomers() ? Relation.COLLEAGUE : Relation.MANAGER;
    }

    /**
     * What the store knows of the reader and the ticket at this moment. A new reason to know (somebody invited) is one more of
     * these and one more {@link Relation}.
     *
     * @param onDuty person who is on duty; absent when nobody is
     * @param askedToApprove whether a request that waits for an answer was put to the reader
     * @param paged whether the reader was paged for it not long ago
     * @param worksForContact whether the reader sponsors a later, open ticket of the same contact
     * @param brokeGlass whether the reader gave a reason for looking, and its time is not over
     */
    public record Circumstances(@Nullable String onDuty, boolean askedToApprove, boolean paged, boolean worksForContact,
            boolean brokeGlass) {
    }
}
