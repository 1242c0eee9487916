package io.amends.channels.partner.messaging;

import static io.amends.foundation.inbox.EventHandlers.on;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.amends.channels.partner.application.TellPartner;
import io.amends.channels.partner.domain.Notice;
import io.amends.events.EventType;
import io.amends.events.EventTypes;
import io.amends.events.channel.ReplyFailed;
import io.amends.events.channel.ReplySent;
import io.amends.events.followup.FollowUpDue;
import io.amends.events.followup.VerdictOverdue;
import io.amends.events.ticket.DecisionMade;
import io.amends.events.ticket.RemedyExecuted;
import io.amends.events.ticket.RemedyNotExecuted;
import io.amends.events.ticket.TicketClaimed;
import io.amends.events.ticket.TicketEnded;
import io.amends.events.ticket.TicketOpened;
import io.amends.events.ticket.TicketReleased;
import io.amends.events.ticket.TicketReopened;
import io.amends.events.ticket.TicketStageChanged;
import io.amends.events.ticket.VerdictRecorded;
import io.amends.foundation.inbox.EventHandlers.EventHandler;

/** The facts that a partner is told. */
@ApplicationScoped
public class PartnerNotices {

    private final TellPartner tellPartner;

    PartnerNotices(TellPartner tellPartner) {
        this.tellPartner = tellPartner;
    }

    public Stream<EventHandler<?>> ofTickets() {
        return forThePartner(
                told(EventTypes.TICKET_OPENED, TicketOpened::ticketId, TicketOpened::openedAt),
                told(EventTypes.TICKET_CLAIMED, TicketClaimed::ticketId, TicketClaimed::claimedAt),
                told(EventTypes.TICKET_STAGE_CHANGED, TicketStageChanged::ticketId, TicketStageChanged::changedAt),
                told(EventTypes.TICKET_RELEASED, TicketReleased::ticketId, TicketReleased::releasedAt),
                told(EventTypes.TICKET_ANSWERED, TicketEnded::ticketId, TicketEnded::endedAt),
                told(EventTypes.TICKET_LAPSED, TicketEnded::ticketId, TicketEnded::endedAt),
                told(EventTypes.TICKET_SET_ASIDE, TicketEnded::ticketId, TicketEnded::endedAt),
                told(EventTypes.TICKET_OVERRIDDEN, TicketEnded::ticketId, TicketEnded::endedAt),
                told(EventTypes.TICKET_REOPENED, TicketReopened::ticketId, TicketReopened::reopenedAt),
                told(EventTypes.DECISION_MADE, DecisionMade::ticketId, DecisionMade::decidedAt),
                told(EventTypes.REMEDY_EXECUTED, RemedyExecuted::ticketId, RemedyExecuted::executedAt),
                told(EventTypes.REMEDY_REJECTED, RemedyNotExecuted::ticketId, RemedyNotExecuted::at),
                told(EventTypes.REMEDY_FAILED, RemedyNotExecuted::ticketId, RemedyNotExecuted::at),
                told(EventTypes.REMEDY_OUTCOME_UNKNOWN, RemedyNotExecuted::ticketId, RemedyNotExecuted::at),
                told(EventTypes.VERDICT_RECORDED, VerdictRecorded::ticketId, VerdictRecorded::recordedAt));
    }

    public Stream<EventHandler<?>> ofReplies() {
        return forThePartner(
                told(EventTypes.REPLY_SENT, ReplySent::ticketId, ReplySent::sentAt),
                told(EventTypes.REPLY_FAILED, ReplyFailed::ticketId, ReplyFailed::failedAt));
    }

    public Stream<EventHandler<?>> ofFollowUps() {
        return forThePartner(
                told(EventTypes.FOLLOWUP_DUE, FollowUpDue::ticketId, FollowUpDue::dueAt),
                told(EventTypes.VERDICT_OVERDUE, VerdictOverdue::ticketId, VerdictOverdue::dueAt));
    }

    /** Without a partner all of it is of no concern, and costs no transaction. */
    private Stream<EventHandler<?>> forThePartner(EventHandler<?>... told) {
        return tellPartner.isThereAPartner() ? Stream.of(told) : Stream.empty();
    }

    private <T> EventHandler<T> told(EventType<T> type, Function<T, UUID> ticket, Function<T, Instant> at) {
        String name = type.name().replaceFirst("\\.v\\d+$", "");
        return on(type, event -> tellPartner
                .tell(new Notice(name, ticket.apply(event), at.apply(event), PartnerFields.of(event))));
    }
}
