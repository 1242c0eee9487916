package io.amends.tickets.ticket.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.amends.foundation.identity.Ids;
import io.amends.foundation.identity.Person;
import io.amends.foundation.problem.Refused;
import io.amends.tickets.approval.application.ApprovalFigures;
import io.amends.tickets.approval.application.Approvals;
import io.amends.tickets.approval.application.AskWhom;
import io.amends.tickets.approval.domain.Approval;
import io.amends.tickets.approval.domain.Asked;
import io.amends.tickets.approval.domain.Party;
import io.amends.tickets.approval.domain.Subject;
import io.amends.tickets.decisionlog.application.DecisionLog;
import io.amends.tickets.decisionlog.domain.LogEntry;
import io.amends.tickets.decisionlog.domain.LogKind;
import io.amends.tickets.mandate.application.RuleAtCommit;
import io.amends.tickets.mandate.application.Ruled;
import io.amends.tickets.mandate.application.RulingFigures;
import io.amends.tickets.mandate.domain.Holder;
import io.amends.tickets.mandate.domain.Ruling.NeedsApproval;
import io.amends.tickets.mandate.domain.Ruling.OutsideMandate;
import io.amends.tickets.mandate.domain.Ruling.Reason;
import io.amends.tickets.mandate.domain.Ruling.WithinMandate;
import io.amends.tickets.remedy.domain.Money;
import io.amends.tickets.ticket.domain.Decision;
import io.amends.tickets.ticket.domain.GivenAtOnce;
import io.amends.tickets.ticket.domain.Text;
import io.amends.tickets.ticket.domain.Ticket;
import io.amends.tickets.tool.application.CheckRemedy;
import io.smallrye.mutiny.Uni;

/**
 * More than her mandate allows (B8): what she may is given at once, as any decision, and the rest is asked of whoever may, in
 * one transaction. Joins that of the idempotency key, and locks as {@link DecideRemedy} does.
 */
@ApplicationScoped
public class AskForMore {

    private final Tickets tickets;
    private final RuleAtCommit ruleAtCommit;
    private final AskWhom askWhom;
    private final Approvals approvals;
    private final DecisionLog log;
    private final CarryOutDecision carryOut;
    private final ComposeText texts;
    private final CheckRemedy checkRemedy;
    private final Ids ids;
    private final Clock clock;

    AskForMore(Tickets tickets, RuleAtCommit ruleAtCommit, AskWhom askWhom, Approvals approvals, DecisionLog log,
            CarryOutDecision carryOut, ComposeText texts, CheckRemedy checkRemedy, Ids ids, Clock clock) {
        this.tickets = tickets;
        this.ruleAtCommit = ruleAtCommit;
        this.askWhom = askWhom;
        this.approvals = approvals;
        this.log = log;
        this.carryOut = carryOut;
        this.texts = texts;
        this.checkRemedy = checkRemedy;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Void> ask(UUID ticketId, DecideRemedy.Command command) {
        return checkRemedy.whole(command.remedy())
                .chain(() -> tickets.locked(ticketId))
                .invoke(ticket -> ticket.claim(command.colleague(), clock.instant()))
                .invoke(AskForMore::requireNothingAsked)
                .chain(ticket -> ruleAtCommit.rule(command.person(), Affairs.of(ticket.snapshot()), command.remedy())
                        .chain(ruled -> ask(ticket, command, ruled)));
    }

    private static void requireNothingAsked(Ticket ticket) {
        if (ticket.snapshot().awaitsApproval()) {
            throw new Refused(409, "approval-pending");
        }
    }

    private Uni<Void> ask(Ticket ticket, DecideRemedy.Command command, Ruled ruled) {
        var now = clock.instant();
        var subject = subject(ticket, ruled);
        return askWhom.first(subject, command.person())
                .invoke(asked -> requireSomebody(asked, ruled))
                .chain(asked -> askWhom.answerable(asked, now)
                        .map(answerable -> request(subject, command, asked, now, answerable)))
                .chain(request -> texts.signedIfAny(ticket.snapshot(), command.reply(), command.colleague())
                        .chain(reply -> ask(new Asking(ticket, request, command, ruled, reply.orElse(null), now))));
    }

    private Uni<Void> ask(Asking asking) {
        var atOnce = atOnce(asking);
        asking.ticket.askForMore(asking.request, asking.command.colleague(), atOnce.map(Giving::given).orElse(null),
                asking.reply, asking.now);
        return approvals.add(asking.request)
                .chain(() -> atOnce.map(giving -> give(asking.ticket, giving)).orElseGet(() -> tickets.save(asking.ticket)))
                .chain(() -> log.add(LogEntry.of(LogKind.APPROVAL_REQUESTED, asking.command.person().id(),
                        asking.command.person().name())
                        .onTicket(asking.request.subject().ticketId())
                        .about(asking.request.subject().remedy(), null)
                        .with(details(asking))));
    }

    private static Map<String, Object> details(Asking asking) {
        var details = RulingFigures.of(asking.ruled);
        details.putAll(ApprovalFigures.of(asking.request));
        return details;
    }

    private Uni<Void> give(Ticket ticket, Giving giving) {
        var decision = giving.given.decision();
        return carryOut.carryOut(ticket, decision, giving.given.ruling().mandate())
                .chain(() -> ruleAtCommit.record(giving.ruled, giving.given.ruling(), decision.remedyId(), LogKind.DECIDED));
    }

    private Optional<Giving> atOnce(Asking asking) {
        var subject = asking.request.subject();
        if (subject.given().minor() == 0) {
            return Optional.empty();
        }
        var ruled = Ruled.of(asking.command.person(), asking.ruled.affair(), asking.ruled.authority(),
                subject.remedy().of(subject.given()));
        if (!(ruled.ruling() instanceof WithinMandate within)) {
            throw new IllegalStateException("What the ruling named as possible is not: " + ruled);
        }
        var decision = new Decision(ids.fresh(), ids.fresh(), ruled.remedy(), asking.command.because(),
                asking.command.colleague(), asking.reply);
        return Optional.of(new Giving(new GivenAtOnce(decision, within), ruled));
    }

    private static Subject subject(Ticket ticket, Ruled ruled) {
        var snapshot = ticket.snapshot();
        var rest = rest(ruled);
        if (snapshot.customerNumber() == null) {
            throw new Refused(422, "customer-not-verified");
        }
        return new Subject(snapshot.id(), snapshot.attempt(), ruled.remedy().of(rest), total(ruled),
                snapshot.customerNumber());
    }

    private static Money rest(Ruled ruled) {
        return switch (ruled.ruling()) {
            case WithinMandate within -> throw new Refused(422, "nothing-to-ask");
            case NeedsApproval needs -> needs.excess();
            case OutsideMandate(var reason) when reason == Reason.SELF_DEALING -> throw new AboveYourMandate(ruled);
            case OutsideMandate outside -> total(ruled);
        };
    }

    private static Money total(Ruled ruled) {
        if (!(ruled.remedy().amount() instanceof Money total)) {
            throw new Refused(422, "nothing-to-ask");
        }
        return total;
    }

    private static void requireSomebody(List<Holder> asked, Ruled ruled) {
        if (asked.isEmpty()) {
            throw new NobodyCovers(ruled);
        }
    }

    private Approval request(Subject subject, DecideRemedy.Command command, List<Holder> asked, Instant now,
            Instant answerable) {
        Person person = command.person();
        return new Approval(ids.fresh(), subject, new Party(person.id(), person.name()), command.because(),
                asked.stream().map(holder -> new Asked(holder, now)).toList(), now, answerable, null);
    }

    private record Asking(Ticket ticket, Approval request, DecideRemedy.Command command, Ruled ruled, @Nullable Text reply,
            Instant now) {
    }

    private record Giving(GivenAtOnce given, Ruled ruled) {
    }
}
