package io.amends.tickets.ticket.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.amends.tickets.approval.application.Approvals.Stored;
import io.amends.tickets.audit.application.Read;
import io.amends.tickets.commitment.domain.Commitment;
import io.amends.tickets.incident.application.Others;
import io.amends.tickets.mandate.application.Affair;
import io.amends.tickets.mandate.domain.Authority;
import io.amends.tickets.remedy.application.GivenRemedy;
import io.amends.tickets.ticket.domain.TicketSnapshot;

/** Takes the parts of {@link TicketDetails} as they come in, one query after the other. */
final class GatheredDetails {

    private final WholeTicket whole;
    private List<GivenRemedy> remedies = List.of();
    private List<Stored> approvals = List.of();
    private List<TicketSnapshot> history = List.of();
    private Others others = new Others(0, null, List.of());
    private Authority authority = Authority.holding(List.of(), Instant.EPOCH);
    private List<Read> glass = List.of();
    private List<Commitment> commitments = List.of();

    GatheredDetails(WholeTicket whole) {
        this.whole = whole;
    }

    private ReadTicket read() {
        return whole.read();
    }

    boolean hasRemedies() {
        return whole.hasRemedies();
    }

    boolean hasHistory() {
        return whole.hasHistory();
    }

    UUID contactId() {
        return read().stored().contact().id();
    }

    String openingText() {
        return read().ticket().openingText();
    }

    Instant openedAt() {
        return read().ticket().openedAt();
    }

    int othersThen() {
        return read().stored().othersLikeThis();
    }

    void remedies(List<GivenRemedy> found) {
        remedies = found;
    }

    void approvals(List<Stored> found) {
        approvals = found;
    }

    void history(List<TicketSnapshot> found) {
        history = found;
    }

    void others(Others found) {
        others = found;
    }

    Affair affair() {
        return Affairs.asReadBy(read());
    }

    void authority(Authority found) {
        authority = found;
    }

    /** Who looked with a reason is for those who have to do with the ticket. */
    boolean wantsGlass() {
        return read().glassBroken() && read().extent().isEverything();
    }

    void glass(List<Read> found) {
        glass = found;
    }

    void commitments(List<Commitment> found) {
        commitments = found;
    }

    TicketDetails details() {
        return new TicketDetails(read(), whole.thread(), remedies, approvals, history, others, whole.customer(), authority,
                glass, commitments);
    }
}
