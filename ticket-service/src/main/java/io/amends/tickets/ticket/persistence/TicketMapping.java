package io.amends.tickets.ticket.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.amends.tickets.ticket.domain.Colleague;
import io.amends.tickets.ticket.domain.Ending;
import io.amends.tickets.ticket.domain.Hands;
import io.amends.tickets.ticket.domain.ReturnMessage;
import io.amends.tickets.ticket.domain.Sponsor;
import io.amends.tickets.ticket.domain.TicketSnapshot;
import io.amends.tickets.ticket.domain.TopUp;
import io.amends.tickets.ticket.domain.Waiting;

/** Between a ticket and its row, both ways. */
final class TicketMapping {

    private TicketMapping() {
    }

    static TicketSnapshot snapshot(TicketRow row) {
        return new TicketSnapshot(row.id, row.contactId, row.conversationId, row.network, row.kind, row.asker,
                row.visibility, row.openingText, row.language, row.openedAt, row.stage, row.attempt, row.priority,
                sponsor(row), row.lastCustomerMessageAt, row.firstRespondedAt, row.firstResponseOverdue,
                row.attentionDue, row.customerNumber, returnMessage(row), row.questionSentAt, row.lastOpinion,
                topUp(row), row.actions, ids(row.solvers), ending(row), waiting(row),
                new Hands(row.hops, ids(row.touchedBy)));
    }

    static TicketRow write(TicketSnapshot ticket, TicketRow row) {
        row.id = ticket.id();
        row.contactId = ticket.contactId();
        row.conversationId = ticket.conversationId();
        row.network = ticket.network();
        row.kind = ticket.kind();
        row.asker = ticket.asker();
        row.visibility = ticket.visibility();
        row.openingText = ticket.openingText();
        row.language = ticket.language();
        row.openedAt = ticket.openedAt();
        row.stage = ticket.stage();
        row.attempt = ticket.attempt();
        row.priority = ticket.priority();
        row.lastCustomerMessageAt = ticket.lastCustomerMessageAt();
        row.firstRespondedAt = ticket.firstRespondedAt();
        row.firstResponseOverdue = ticket.firstResponseOverdue();
        row.attentionDue = ticket.attentionDue();
        row.customerNumber = ticket.customerNumber();
        row.questionSentAt = ticket.questionSentAt();
        row.lastOpinion = ticket.lastOpinion();
        row.actions = ticket.actions();
        row.solvers = ids(ticket.solvers());
        row.hops = ticket.hands().hops();
        row.touchedBy = ids(ticket.hands().touchedBy());
        write(ticket.sponsor(), row);
        write(ticket.returnMessage(), row);
        write(ticket.topUp(), row);
        write(ticket.ending(), row);
        write(ticket.waiting(), row);
        return row;
    }

    private static String ids(Set<String> people) {
        return String.join(",", people.stream().sorted().toList());
    }

    private static Set<String> ids(String ids) {
        return ids.isEmpty() ? Set.of() : Set.of(ids.split(","));
    }

    private static @Nullable Sponsor sponsor(TicketRow row) {
        return row.sponsorId == null ? null
                : new Sponsor(row.sponsorId, requireNonNull(row.sponsorName), requireNonNull(row.sponsorSince));
    }

    private static void write(@Nullable Sponsor sponsor, TicketRow row) {
        row.sponsorId = sponsor == null ? null : sponsor.id();
        row.sponsorName = sponsor == null ? null : sponsor.name();
        row.sponsorSince = sponsor == null ? null : sponsor.since();
    }

    private static @Nullable ReturnMessage returnMessage(TicketRow row) {
        return row.returnText == null ? null
                : new ReturnMessage(row.returnText, requireNonNull(row.returnState), requireNonNull(row.returnAttempt),
                        row.returnConfirmedAt);
    }

    private static void write(@Nullable ReturnMessage message, TicketRow row) {
        row.returnText = message == null ? null : message.text();
        row.returnState = message == null ? null : message.state();
        row.returnAttempt = message == null ? null : Integer.valueOf(message.attempt());
        row.returnConfirmedAt = message == null ? null : message.confirmedAt();
    }

    private static @Nullable TopUp topUp(TicketRow row) {
        return row.topUpId == null ? null : new TopUp(row.topUpId, requireNonNull(row.topUpRequestedAt), row.topUpDenied);
    }

    private static void write(@Nullable TopUp topUp, TicketRow row) {
        row.topUpId = topUp == null ? null : topUp.approvalId();
        row.topUpRequestedAt = topUp == null ? null : topUp.requestedAt();
        row.topUpDenied = topUp != null && topUp.denied();
    }

    private static @Nullable Waiting waiting(TicketRow row) {
        return row.waitingSince == null ? null
                : new Waiting(row.waitingFor, row.waitingSince, Duration.ofMillis(row.waitedAnalyseMs),
                        Duration.ofMillis(row.waitedApprovalMs), Duration.ofMillis(row.waitedExecuteMs),
                        Duration.ofMillis(row.waitedCustomerMs), row.customerAsked);
    }

    private static void write(@Nullable Waiting waiting, TicketRow row) {
        if (waiting != null) {
            row.waitingFor = waiting.cause();
            row.waitingSince = waiting.since();
            row.waitedAnalyseMs = waiting.analyse().toMillis();
            row.waitedApprovalMs = waiting.approval().toMillis();
            row.waitedExecuteMs = waiting.execute().toMillis();
            row.waitedCustomerMs = waiting.customer().toMillis();
            row.customerAsked = waiting.asked();
        }
    }

    private static @Nullable Ending ending(TicketRow row) {
        return row.endedAt == null ? null
                : new Ending(row.endedAt, row.endedEvidence,
                        row.endedById == null ? null : new Colleague(row.endedById, requireNonNull(row.endedByName)),
                        row.endedReason);
    }

    private static void write(@Nullable Ending ending, TicketRow row) {
        row.endedAt = ending == null ? null : ending.at();
        row.endedEvidence = ending == null ? null : ending.evidence();
        row.endedById = ending == null || ending.by() == null ? null : ending.by().id();
        row.endedByName = ending == null || ending.by() == null ? null : ending.by().name();
        row.endedReason = ending == null ? null : ending.reason();
    }
}
