package io.amends.tickets.ticket.application;

import java.util.List;
import java.util.Optional;

import io.amends.tickets.approval.application.Approvals.Stored;
import io.amends.tickets.audit.application.Read;
import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.incident.application.Others;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.remedy.application.GivenRemedy;
import io.amends.tickets.remedy.domain.CompanyCustomer;
import io.amends.tickets.ticket.domain.Extent;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.amends.tickets.ticket.domain.Visibility;

/**
 * A ticket with all that the one who looks at it needs to decide; what of it they may know, says {@link #extent()}.
 *
 * @param approvals what was asked for above the mandate, the newest first
 * @param authority what the one who looks may give alone
 * @param commitments what was promised, the soonest due first
 * @param glass who looked with a reason, the newest first
 */
public record TicketDetails(ReadTicket read, List<Entry> thread, List<GivenRemedy> remedies,
        List<Stored> approvals, List<TicketSnapshot> history, Others others, Optional<CompanyCustomer> customer,
        Authority authority,
        List<Read> glass, List<Commitment> commitments) {

    public Extent extent() {
        return read.extent();
    }

    /** What was asked for on this attempt last, be it answered or not. */
    public Optional<Stored> approval() {
        return approvals.stream().findFirst()
                .filter(newest -> newest.approval().subject().attempt() == read.ticket().attempt());
    }

    boolean showsMoreThanPublic() {
        return extent().isEverything() && holdsMoreThanPublic();
    }

    /** Whether there is something that the one who looks is not shown. */
    public boolean isWithheld() {
        return extent() == Extent.METADATA_ONLY || !extent().isEverything() && holdsMoreThanPublic();
    }

    private boolean holdsMoreThanPublic() {
        var ticket = read.ticket();
        return ticket.visibility() != Visibility.PUBLIC || ticket.returnMessage() != null || customer.isPresent()
                || !remedies.isEmpty() || !commitments.isEmpty()
                || thread.stream().anyMatch(entry -> entry.visibility() != Visibility.PUBLIC);
    }
}
